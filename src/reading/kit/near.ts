import type { Span } from '../../model/index.ts'

/** The spans that touch each sentence, in the order of the sentences; both lists run in the order of the text. Linear. */
export function spansBySentence<T extends Span>(spans: readonly T[], sentences: readonly Span[]): readonly T[][] {
  let first = 0
  return sentences.map(({ start, end }) => {
    while (first < spans.length && (spans[first] as T).end < start) first++
    const own: T[] = []
    for (let at = first; at < spans.length && (spans[at] as T).start <= end; at++) own.push(spans[at] as T)
    return own
  })
}
