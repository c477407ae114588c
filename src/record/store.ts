import type { Reading, SourceDocument } from '../model/index.ts'
import type { EntityQuery, FacetOf, Filter, Query } from './query.ts'
import type {
  DocumentHit,
  EngagementPage,
  EntityPage,
  EntitySummary,
  Facets,
  Original,
  Paged,
  RecordedCommitment,
  RecordedDocument,
  RecordedEngagement,
  RecordedInstrument,
  RecordedStatement,
  RecordSummary,
} from './view.ts'

/*
 * The contract of a record. A record keeps documents with one reading each and what follows from them over all
 * documents. An entry is a document to be kept: what capture gave, and its reading. Everything is a promise, since one
 * engine is a file and the other a server. Nothing here throws for "not there": that is null or an empty page. What does
 * go wrong is a ReadoutError: `record-locked`, `record-newer`, `record-unwritable`, `record-full`, `bad-request`.
 */

/** A document to be kept. */
export interface Entry {
  readonly source: SourceDocument
  readonly reading: Reading
  readonly original?: Original | null | undefined
}

/** `unchanged`: the same text, read by the same or a newer reader, was there. */
export type Outcome = 'added' | 'replaced' | 'unchanged'

/** A kept document that an older reader has read. */
export interface Stale {
  readonly id: string
  readonly source: SourceDocument
  readonly version: string
}

/** What an id turned out to be. */
export interface Resolved {
  readonly type: 'document' | 'engagement' | 'entity' | 'statement'
  readonly id: string
}

export interface RecordStore {
  /** Where the record is: a file, or the server and database without the password. */
  readonly location: string

  /**
   * Keeps entries, all or none; when the promise is fulfilled they survive the death of the process.
   * The outcomes are in the order of the entries. With `force`, a reading by the same reader replaces the one kept.
   */
  add(entries: readonly Entry[], options?: { readonly force?: boolean }): Promise<readonly Outcome[]>
  /** Which of these documents are kept, and by which version of the reader they were read. */
  known(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Documents read by an older reader than `version`, by id, after the id `after`; with `all`, every document. */
  stale(query: { version: string; after?: string | null; limit?: number; all?: boolean }): Promise<readonly Stale[]>
  /** Forgets documents with all that was read in them; says how many there were. */
  remove(ids: readonly string[]): Promise<number>

  summary(): Promise<RecordSummary>
  /** The values to narrow by and how many of `of` each would leave; each facet at most 50, most first. */
  facets(of: FacetOf, filter?: Filter): Promise<Facets>

  /** Lists or finds documents; sorted by day of publication. */
  documents(query?: Query): Promise<Paged<DocumentHit>>
  /** Lists or finds engagements; sorted by their own day, else their document's. */
  engagements(query?: Query): Promise<Paged<RecordedEngagement>>
  /** Lists or finds statements; `party` and `entity` mean the holders. Sorted by their engagement's day, else their document's. */
  statements(query?: Query): Promise<Paged<RecordedStatement>>
  commitments(query?: Query): Promise<Paged<RecordedCommitment>>
  /** Instruments over all documents, the most invoked first. */
  instruments(query?: Query): Promise<Paged<RecordedInstrument>>
  /** Entities, those in most documents first. */
  entities(query?: EntityQuery): Promise<Paged<EntitySummary>>

  /** By the document's id. */
  document(id: string): Promise<RecordedDocument | null>
  /** By the record's id of the engagement, or the one it has in its reading. */
  engagement(id: string): Promise<EngagementPage | null>
  /** By the record's id of the statement, or the one it has in its reading. */
  statement(id: string): Promise<RecordedStatement | null>
  /** By the record's id of the entity, or a party code. */
  entity(id: string): Promise<EntityPage | null>
  /** What a person typed: a whole id, the beginning of a document's (6 digits or more) if only one begins so, a party code. */
  resolve(id: string): Promise<Resolved | null>

  close(): Promise<void>
}
