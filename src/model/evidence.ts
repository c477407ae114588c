import { ReadoutError } from './error.ts'
import type { Evidence, Span } from './span.ts'

/**
 * Makes the evidence of a fact out of the spans that say it.
 * @throws ReadoutError `no-evidence` where there is no span, or one is empty.
 */
export function evidence(spans: readonly Span[]): Evidence {
  const kept = spans.map(({ start, end }) => ({ start, end }))
  const [first, ...rest] = kept
  if (!first || kept.some((span) => !(span.start >= 0 && span.start < span.end)))
    throw new ReadoutError('no-evidence', 'A fact was built without words that say it.')
  return [first, ...rest]
}
