import type { Span } from '../../model/index.ts'

/**
 * What the text says of its day of issue: not before `earliest`, not after `latest` (both `YYYY-MM-DD`). `day` is the
 * likeliest day within. `weight` says how sure it is: 4 a dated event with "the day before yesterday" beside it, 2 a term of
 * office, 1 a date in the past tense.
 */
export interface Bound {
  readonly earliest: string | null
  readonly latest: string | null
  readonly day: string | null
  readonly weight: number
  readonly kind: 'event-day' | 'event' | 'term' | 'date' | 'caption'
  readonly says: string
  readonly span: Span
}

/** The days that two stretches share, or null where they share none. */
export function meet(
  a: { readonly earliest: string | null; readonly latest: string | null },
  b: { readonly earliest: string | null; readonly latest: string | null },
): { earliest: string | null; latest: string | null } | null {
  const earliest = later(a.earliest, b.earliest)
  const latest = earlier(a.latest, b.latest)
  return earliest && latest && earliest > latest ? null : { earliest, latest }
}

const later = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : (a ?? b))
const earlier = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b))
