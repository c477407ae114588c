import { z } from '@hono/zod-openapi'
import { list, shape } from './list.ts'
import { pageOf } from './page.ts'
import { parties } from './parties.ts'
import { reading } from './reading.ts'
import {
  documentHit,
  engagementPage,
  entityPage,
  entitySummary,
  facets,
  recordedCommitment,
  recordedDocument,
  recordedEngagement,
  recordedInstrument,
  recordedStatement,
  recordSummary,
} from './record.ts'

/** What a search looks for. */
export const searched = z.enum(['documents', 'engagements', 'statements'])

const outcome = z.enum(['added', 'replaced', 'unchanged'])

export const summaryAnswer = shape({
  record: recordSummary,
  latest: list(recordedEngagement).openapi({ description: 'The newest engagements that documents are about.' }),
  upcoming: list(recordedEngagement).openapi({ description: 'Planned ones from today on, the next first.' }),
  announced: list(recordedEngagement).openapi({ description: 'Planned ones whatever their day, the newest first.' }),
  parties,
}).openapi('Summary')

export const searchAnswer = shape({
  of: searched,
  documents: list(documentHit),
  engagements: list(recordedEngagement),
  statements: list(recordedStatement),
  entities: list(entitySummary).openapi({ description: 'Whose names begin with the words that are asked for.' }),
  total: z.int().min(0),
  next: z.string().nullable(),
  parties,
}).openapi('SearchAnswer')

export const facetsAnswer = shape({
  of: searched,
  facets,
  totals: shape({ documents: z.int(), engagements: z.int(), statements: z.int() }),
}).openapi('FacetsAnswer')

export const readAnswer = shape({
  reading,
  kept: z.boolean().openapi({ description: 'True where the record holds this text.' }),
  outcome: outcome.nullable().openapi({ description: 'Null unless `add` was set.' }),
  parties,
}).openapi('ReadAnswer')

export const addAnswer = shape({
  items: list(shape({ id: z.string().openapi({ description: 'Id of the document.' }), outcome })),
}).openapi('AddAnswer')

export const documentAnswer = shape({ ...recordedDocument, parties }).openapi('RecordedDocument')
export const engagementAnswer = shape({ ...engagementPage, parties }).openapi('EngagementPage')
export const statementAnswer = shape({ statement: recordedStatement, parties }).openapi('StatementPage')
export const entityAnswer = shape({ ...entityPage, parties }).openapi('EntityPage')

export const documentsAnswer = pageOf(documentHit)
export const engagementsAnswer = pageOf(recordedEngagement)
export const statementsAnswer = pageOf(recordedStatement)
export const commitmentsAnswer = pageOf(recordedCommitment)
export const instrumentsAnswer = pageOf(recordedInstrument)
export const entitiesAnswer = pageOf(entitySummary)
