import type {
  Basis,
  Commitment,
  Engagement,
  EntityType,
  Genre,
  Participant,
  Reader,
  Reading,
  Span,
  Statement,
  Topic,
} from '../model/index.ts'

/*
 * What a record answers. Plain JSON, all of it. In these views `entity` of a holder or participant is the id of a RECORD
 * entity (what `entity(id)` takes); a holder without one may still have a party, and its code is an id as well.
 * Inside a whole Reading ids stay the document's own; `links` of RecordedDocument leads from those to the record's.
 */

/** One page of an answer; `total` counts all pages. */
export interface Paged<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly next: string | null
}

/** A stretch of words with the ones that matter marked. `marks` are offsets into `text`, never markup. */
export interface Passage {
  readonly text: string
  readonly marks: readonly Span[]
  /** Where `text` begins in the document's text; null for a passage of the title or of facts. */
  readonly start: number | null
}

/** A document in a list. */
export interface DocumentSummary {
  readonly id: string
  readonly source: string
  readonly url: string | null
  readonly publisher: string | null
  readonly genre: Genre
  readonly language: string
  readonly title: string | null
  readonly published: { readonly date: string | null; readonly time: string | null; readonly basis: Basis }
  /** When it was first added, ISO 8601 in UTC. */
  readonly added: string
  readonly reader: Reader
  readonly counts: {
    readonly engagements: number
    readonly statements: number
    readonly instruments: number
    readonly commitments: number
  }
}

/** A document in the answer to a question: with `text` in the query, what was found in it. */
export interface DocumentHit extends DocumentSummary {
  /** The title with the found words marked; null without `text`, without a title, or with no found word in it. */
  readonly titleMatch: Passage | null
  /** The best place in the text; null without `text`. */
  readonly passage: Passage | null
}

/** A whole document as it is in the record. */
export interface RecordedDocument {
  readonly summary: DocumentSummary
  readonly reading: Reading
  readonly links: {
    /** From entity ids in the reading to record entities. */
    readonly entities: Readonly<Record<string, string>>
    /** From engagement ids in the reading to record engagements. */
    readonly engagements: Readonly<Record<string, string>>
    /** From statement ids in the reading to record statements. */
    readonly statements: Readonly<Record<string, string>>
  }
  /** Digest, size and media type of the bytes that the text was taken from, where capture told them. */
  readonly original: Original | null
}

export interface Original {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string
  readonly size: number
  readonly mediaType: string
}

/** What one document says of an engagement. `engagement` is the reading's own, its spans point into that document. */
export interface EngagementSource {
  readonly document: DocumentSummary
  readonly engagement: Engagement
  /** The words that say it, with some around. */
  readonly passages: readonly Passage[]
}

/** An engagement in the record: the facts, and the documents that tell of it (for now always one). */
export interface RecordedEngagement extends Omit<Engagement, 'evidence' | 'participants'> {
  readonly participants: readonly Participant[]
  /** The day it is listed under: its own, else the day its document was published; null where neither is known. */
  readonly sortDate: string | null
  readonly sources: readonly [EngagementSource, ...EngagementSource[]]
  /** With `text` in the query: the facts with the found words marked. */
  readonly match: Passage | null
}

/** An engagement with what was said and undertaken there. */
export interface EngagementPage extends RecordedEngagement {
  readonly statements: readonly RecordedStatement[]
  readonly commitments: readonly RecordedCommitment[]
}

/** A statement with the document that has it. Spans point into that document; `id` and `engagement` are the record's. */
export interface RecordedStatement extends Statement {
  readonly document: DocumentSummary
  /** The cue and the content, marked, with some words around. */
  readonly passage: Passage
  readonly sortDate: string | null
  /** With `text` in the query: the facts with the found words marked. */
  readonly match: Passage | null
}

/** A commitment with the document that has it; `id` and `statement` are the record's. */
export interface RecordedCommitment extends Commitment {
  readonly document: DocumentSummary
  readonly passage: Passage
  readonly sortDate: string | null
  /** With `text` in the query: the facts with the found words marked. */
  readonly match: Passage | null
}

/** One instrument over all documents. */
export interface RecordedInstrument {
  readonly kind: string
  readonly name: string
  readonly number: number | null
  readonly year: number | null
  readonly documents: number
  /** The newest day on which a document invokes it. */
  readonly latest: string | null
  readonly earliest: string | null
}

/** An entity in a list. */
export interface EntitySummary {
  readonly id: string
  readonly type: EntityType
  /** The name that most documents use; of a person's names those of several words come first. */
  readonly name: string
  readonly party: string | null
  readonly wikidata: string | null
  readonly counts: { readonly documents: number; readonly engagements: number; readonly statements: number }
}

/** An office in which the record has seen a person act, from the first to the last such day. */
export interface OfficeSeen {
  readonly office: string
  readonly party: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly engagements: number
}

/** A person, party or other entity over all documents. Lists are asked with `entity` in the filter. */
export interface EntityPage extends EntitySummary {
  /** All names it goes by, the most used first. */
  readonly names: readonly { readonly name: string; readonly documents: number }[]
  readonly offices: readonly OfficeSeen[]
  /** Who it most often met or called, up to 20. */
  readonly counterparts: readonly { readonly entity: EntitySummary; readonly engagements: number }[]
  /** For a party: the people who acted for it, most often first, up to 50. */
  readonly people: readonly { readonly entity: EntitySummary; readonly engagements: number }[]
  readonly topics: readonly { readonly topic: Topic; readonly count: number }[]
  readonly earliest: string | null
  readonly latest: string | null
}

/** One value of a facet; `value` goes into the filter, `label` is for people. */
export interface FacetCount {
  readonly value: string
  readonly label: string
  readonly count: number
}

export interface Facets {
  readonly publisher: readonly FacetCount[]
  readonly genre: readonly FacetCount[]
  readonly language: readonly FacetCount[]
  readonly party: readonly FacetCount[]
  readonly topic: readonly FacetCount[]
  readonly kind: readonly FacetCount[]
  readonly status: readonly FacetCount[]
  readonly act: readonly FacetCount[]
  readonly year: readonly FacetCount[]
}

/** The record in figures. */
export interface RecordSummary {
  readonly documents: number
  readonly engagements: number
  readonly statements: number
  readonly instruments: number
  readonly commitments: number
  readonly entities: Readonly<Record<EntityType, number>>
  readonly publishers: number
  /** First and last day of publication. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly added: string | null
  readonly readers: readonly { readonly version: string; readonly documents: number }[]
  /** Size of the record on disk, in bytes. */
  readonly size: number
}
