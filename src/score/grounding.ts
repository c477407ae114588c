import type { Scoring } from './case.ts'

/** Counts the spans in a value that do not slice a word out of the text. */
function strayIn(value: unknown, length: number): number {
  if (value === null || typeof value !== 'object') return 0
  const { start, end } = value as { start?: unknown; end?: unknown }
  const isSpan = typeof start === 'number' && typeof end === 'number'
  const stray = isSpan && !(start >= 0 && end <= length && start < end) ? 1 : 0
  return Object.values(value).reduce((sum, inner) => sum + strayIn(inner, length), stray)
}

/** Every fact has evidence, every span lies in the text, and the text is the one that was given. */
export function scoreGrounding({ reading, text, tally, at }: Scoring): void {
  const { entities, engagements, statements, instruments, commitments } = reading
  const facts = [...engagements, ...statements, ...instruments, ...commitments]
  tally.add('grounded facts', {
    hit: facts.filter((fact) => fact.evidence.length).length,
    gold: facts.length,
    predicted: facts.length,
  })
  const stray = strayIn([entities, ...facts], text.text.length)
  if (stray) tally.miss('grounded facts', at(`${stray} spans outside the text`))
  tally.right('text kept as given', reading.document.text === text.text, at('document.text differs from the input'))
}
