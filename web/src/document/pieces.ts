import type { Span } from '../../../src/model/index.ts'
import type { Segment } from './segments.ts'

/** A piece of a block: words with facts, or words alone (`segment` null). */
export interface Piece extends Span {
  readonly segment: Segment | null
}

/** The position of the first segment that ends after a place. */
function firstAfter(segments: readonly Segment[], place: number): number {
  let [low, high] = [0, segments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Splits a block into pieces; together they are its letters. Segments must not cross the block's ends. */
export function piecesOf({ start, end }: Span, segments: readonly Segment[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (let next = firstAfter(segments, start); next < segments.length; next++) {
    const segment = segments[next]
    if (!segment || segment.start >= end) break
    if (segment.start > at) pieces.push({ start: at, end: segment.start, segment: null })
    pieces.push({ start: segment.start, end: segment.end, segment })
    at = segment.end
  }
  if (at < end) pieces.push({ start: at, end, segment: null })
  return pieces
}
