export { fold } from './fold.ts'
export { defaultLocation } from './location.ts'
export { type OpenOptions, openRecord } from './open.ts'
export type { EntityQuery, FacetOf, Filter, Order, Query } from './query.ts'
export type { Entry, Outcome, RecordStore, Resolved, Stale } from './store.ts'
export type {
  DocumentHit,
  DocumentSummary,
  EngagementPage,
  EngagementSource,
  EntityPage,
  EntitySummary,
  FacetCount,
  Facets,
  OfficeSeen,
  Original,
  Paged,
  Passage,
  RecordedCommitment,
  RecordedDocument,
  RecordedEngagement,
  RecordedInstrument,
  RecordedStatement,
  RecordSummary,
} from './view.ts'
