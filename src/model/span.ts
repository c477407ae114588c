/** A stretch of `document.text`: half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words that say a fact: at least one span, so that a fact without evidence does not type-check. */
export type Evidence = readonly [Span, ...Span[]]

/** True where the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
