import type { z } from '@hono/zod-openapi'
import type * as answers from './schemas/answers.ts'
import type { problem } from './schemas/problem.ts'
import type * as record from './schemas/record.ts'

/* What the API answers, as types: all that the web app knows of the server. */

export type Summary = z.output<typeof answers.summaryAnswer>
export type SearchAnswer = z.output<typeof answers.searchAnswer>
export type FacetsAnswer = z.output<typeof answers.facetsAnswer>
export type ReadAnswer = z.output<typeof answers.readAnswer>
export type DocumentAnswer = z.output<typeof answers.documentAnswer>
export type EngagementAnswer = z.output<typeof answers.engagementAnswer>
export type EntityAnswer = z.output<typeof answers.entityAnswer>
export type EntitiesAnswer = z.output<typeof answers.entitiesAnswer>
export type DocumentsAnswer = z.output<typeof answers.documentsAnswer>
export type EngagementsAnswer = z.output<typeof answers.engagementsAnswer>
export type StatementsAnswer = z.output<typeof answers.statementsAnswer>

export type DocumentHit = z.output<typeof record.documentHit>
export type Facets = z.output<typeof record.facets>
export type Passage = z.output<typeof record.passage>
export type RecordedCommitment = z.output<typeof record.recordedCommitment>
export type RecordedEngagement = z.output<typeof record.recordedEngagement>
export type RecordedStatement = z.output<typeof record.recordedStatement>
export type RecordSummary = z.output<typeof record.recordSummary>

export type Problem = z.output<typeof problem>
/** Names of parties by their codes. */
export type PartyNames = Readonly<Record<string, string>>
