import { z } from '@hono/zod-openapi'
import { basis, genre } from './document.ts'
import { engagement, engagementFields } from './engagement.ts'
import { topic } from './holder.ts'
import { list, shape } from './list.ts'
import { entityType, reader, reading } from './reading.ts'
import { day, span } from './span.ts'
import { commitmentFields, statementFields } from './statement.ts'

const count = z.int().min(0)

export const passage = shape({ text: z.string(), marks: list(span), start: z.int().min(0).nullable() }).openapi(
  'Passage',
  { description: 'A stretch of words; `marks` are offsets into `text`, `start` is its place in the document.' },
)

const documentFields = {
  id: z.string(),
  source: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  genre,
  language: z.string(),
  title: z.string().nullable(),
  published: shape({ date: day, time: z.string().nullable(), basis }),
  added: z.string().openapi({ description: 'When it was first added, ISO 8601 in UTC.' }),
  reader,
  counts: shape({ engagements: count, statements: count, instruments: count, commitments: count }),
}

export const documentSummary = shape(documentFields).openapi('DocumentSummary')

export const documentHit = shape({
  ...documentFields,
  titleMatch: passage.nullable(),
  passage: passage.nullable(),
}).openapi('DocumentHit')

export const recordedDocument = {
  summary: documentSummary,
  reading,
  links: shape({
    entities: z.record(z.string(), z.string()).readonly(),
    engagements: z.record(z.string(), z.string()).readonly(),
    statements: z.record(z.string(), z.string()).readonly(),
  }).openapi({ description: "From the reading's own ids to the record's." }),
  original: shape({ digest: z.string(), size: count, mediaType: z.string() }).nullable(),
}

const source = shape({ document: documentSummary, engagement, passages: list(passage) }).openapi('EngagementSource')

const recordedEngagementFields = {
  ...engagementFields,
  sortDate: day,
  sources: z.tuple([source], source).readonly(),
  match: passage.nullable(),
}

export const recordedEngagement = shape({
  ...recordedEngagementFields,
  statementCount: count.openapi({ description: 'How many statements were made there.' }),
}).openapi('RecordedEngagement')

export const recordedStatement = shape({
  ...statementFields,
  document: documentSummary,
  passage,
  sortDate: day,
  match: passage.nullable(),
}).openapi('RecordedStatement')

export const recordedCommitment = shape({
  ...commitmentFields,
  document: documentSummary,
  passage,
  sortDate: day,
  match: passage.nullable(),
}).openapi('RecordedCommitment')

export const recordedInstrument = shape({
  kind: z.string(),
  name: z.string(),
  number: z.int().nullable(),
  year: z.int().nullable(),
  documents: count,
  latest: day,
  earliest: day,
}).openapi('RecordedInstrument')

export const engagementPage = {
  ...recordedEngagementFields,
  statements: list(recordedStatement),
  commitments: list(recordedCommitment),
}

const entityFields = {
  id: z.string(),
  type: entityType,
  name: z.string(),
  party: z.string().nullable(),
  wikidata: z.string().nullable(),
  counts: shape({ documents: count, engagements: count, statements: count }),
}

export const entitySummary = shape(entityFields).openapi('EntitySummary')

const met = shape({ entity: entitySummary, engagements: count })

export const entityPage = {
  ...entityFields,
  names: list(shape({ name: z.string(), documents: count })),
  offices: list(
    shape({ office: z.string(), party: z.string().nullable(), earliest: day, latest: day, engagements: count }),
  ),
  counterparts: list(met),
  people: list(met),
  topics: list(shape({ topic, count })),
  earliest: day,
  latest: day,
}

const facet = list(shape({ value: z.string(), label: z.string(), count })).openapi('Facet')

export const facets = shape({
  publisher: facet,
  genre: facet,
  language: facet,
  party: facet,
  topic: facet,
  kind: facet,
  status: facet,
  act: facet,
  year: facet,
}).openapi('Facets', { description: 'Values to narrow by, and how many each would leave.' })

export const recordSummary = shape({
  documents: count,
  engagements: count,
  statements: count,
  instruments: count,
  commitments: count,
  entities: z.record(entityType, count).readonly(),
  publishers: count,
  earliest: day,
  latest: day,
  added: z.string().nullable(),
  readers: list(shape({ version: z.string(), documents: count })),
  size: count,
}).openapi('RecordSummary')
