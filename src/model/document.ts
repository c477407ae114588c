import type { Span } from './span.ts'

export type Genre = 'readout' | 'statement' | 'joint-statement' | 'transcript' | 'announcement' | 'news' | 'other'

/** Stated: the text says so. Inferred: worked out, with reasons. Unknown: neither. */
export type Basis = 'stated' | 'inferred' | 'unknown'

/** One reason for a date, in words, with the words of the text that say so. */
export interface Reason {
  readonly says: string
  readonly span: Span | null
}

/** The day on which the text was issued. Dates are `YYYY-MM-DD` or `YYYY-MM`; `time` is `HH:MM`. */
export interface Published {
  readonly date: string | null
  readonly time: string | null
  readonly basis: Basis
  readonly earliest: string | null
  readonly latest: string | null
  readonly reasons: readonly Reason[]
}

/** Menus, links, tags, clocks: kept, labelled, never read as content. */
export interface Residue extends Span {
  readonly kind: string
}

export interface Section extends Span {
  readonly heading: Span
}

/** One text as it was taken in. */
export interface Document {
  /** SHA-256 of the text. */
  readonly id: string
  /** The path or URL as it was given. */
  readonly source: string
  readonly url: string | null
  readonly publisher: string | null
  readonly genre: Genre
  /** BCP 47. */
  readonly language: string
  readonly title: string | null
  readonly published: Published
  /** The input exactly as it was given; every offset counts into it. */
  readonly text: string
  /** The paragraphs of the real text, in order. */
  readonly body: readonly Span[]
  readonly sections: readonly Section[]
  readonly residue: readonly Residue[]
}

/** What a reader is given: the text, and what capture knows about it besides. */
export interface SourceDocument {
  readonly text: string
  readonly source?: string
  readonly url?: string | null
  readonly publisher?: string | null
  readonly title?: string | null
  readonly language?: string | null
  /** Dates from a page's markup, in the order of trust; `name` is e.g. `article:published_time`. */
  readonly dates?: readonly StatedDate[]
}

/** A date that a page's markup or a feed states. */
export interface StatedDate {
  readonly name: string
  /** ISO 8601. */
  readonly value: string
  readonly role: 'published' | 'modified'
}
