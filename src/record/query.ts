import type { Act, EngagementKind, EngagementStatus, EntityType, Genre } from '../model/index.ts'

/*
 * What a record is asked. Terms. A filter narrows; every part of it must hold. A page of an answer holds `limit` items;
 * its `next` is the cursor that asks for the one after it, null on the last. Cursors are opaque and survive additions.
 */

/** Narrows what is listed. Absent parts do not narrow; dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both ends included. */
export interface Filter {
  /**
   * Words that must be there: `libya "political settlement" -haftar minsk OR normandy sanction*`. Words are joined by
   * AND; quotation marks make a phrase; `OR`, `-` or `NOT`, a trailing `*`. Anything else is taken as words, never as an error.
   */
  readonly text?: string | undefined
  readonly publisher?: string | undefined
  readonly genre?: Genre | undefined
  readonly language?: string | undefined
  /** Party code ("ITA"): takes part, holds, or is spoken of. */
  readonly party?: string | undefined
  /** Id of a record entity, or a party code: takes part, holds, or is spoken of. */
  readonly entity?: string | undefined
  /** Id of a known topic, or its label. */
  readonly topic?: string | undefined
  /** Name of an instrument, e.g. "UNSC resolution 2510". */
  readonly instrument?: string | undefined
  readonly document?: string | undefined
  /** Id of a record engagement. */
  readonly engagement?: string | undefined
  readonly kind?: EngagementKind | undefined
  readonly status?: EngagementStatus | undefined
  /** True: only the engagements that their document is about. */
  readonly main?: boolean | undefined
  readonly act?: Act | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** `relevance` needs `text`; without it, and by default without `text`, the order is `newest`. */
export type Order = 'newest' | 'oldest' | 'relevance'

export interface Query extends Filter {
  readonly order?: Order | undefined
  /** Default 20, at most 200. */
  readonly limit?: number | undefined
  readonly cursor?: string | null | undefined
}

export interface EntityQuery {
  /** The beginning of any word of a name; letter case and diacritics do not matter. */
  readonly name?: string | undefined
  readonly type?: EntityType | undefined
  readonly party?: string | undefined
  readonly limit?: number | undefined
  readonly cursor?: string | null | undefined
}

/** What facets count. */
export type FacetOf = 'documents' | 'engagements' | 'statements'
