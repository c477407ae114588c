import type { Passage } from '../../../src/api/types.ts'
import type { Span } from '../../../src/model/index.ts'

/** A run of words that is marked or not. */
export interface Run {
  readonly text: string
  readonly marked: boolean
}

/** Splits a passage at its marks. Marks may overlap or reach beyond the text; no letter is lost or doubled. */
export function runsOf({ text, marks }: Pick<Passage, 'text' | 'marks'>): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(at, start), Math.min(end, text.length)]
    if (from >= to) continue
    if (from > at) runs.push({ text: text.slice(at, from), marked: false })
    runs.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < text.length) runs.push({ text: text.slice(at), marked: false })
  return runs
}

/** The words of a search that a match marks. */
export const foundWords = (match: Pick<Passage, 'text' | 'marks'> | null): readonly string[] => [
  ...new Set(match?.marks.map(({ start, end }) => match.text.slice(start, end)) ?? []),
]

/** Where words stand in a text, whatever the case. */
function placesOf(text: string, words: readonly string[]): readonly Span[] {
  const low = text.toLowerCase()
  if (low.length !== text.length) return []
  return words.flatMap((word) => {
    const places: Span[] = []
    const sought = word.toLowerCase()
    for (let at = low.indexOf(sought); sought && at >= 0; at = low.indexOf(sought, at + sought.length))
      places.push({ start: at, end: at + sought.length })
    return places
  })
}

/** Splits words at every place where one of the found words stands. */
export const findIn = (text: string, words: readonly string[]): readonly Run[] =>
  runsOf({ text, marks: placesOf(text, words) })

/** A passage with the found words marked instead of its own. */
export const markedBy = (passage: Passage, words: readonly string[]): Passage => ({
  ...passage,
  marks: placesOf(passage.text, words),
})

/** Whether a passage begins or ends in the middle of something. */
export function cutOf({ text, start }: Passage): { readonly before: boolean; readonly after: boolean } {
  return {
    before: start !== null && start > 0 && /^\s*[\p{Ll}\d,;:)–—-]/u.test(text),
    after: start !== null && !/[.!?…:;"”’»)\]]\s*$/.test(text),
  }
}

/** A statement's own words: from the first marked letter to the last, split at the marks. */
export function coreOf({
  text,
  marks,
}: Pick<Passage, 'text' | 'marks'>): readonly (Run & { readonly start: number })[] {
  if (marks.length === 0) return [{ text, marked: true, start: 0 }]
  const from = Math.min(...marks.map(({ start }) => start))
  const to = Math.max(...marks.map(({ end }) => end))
  let at = from
  return runsOf({
    text: text.slice(from, to),
    marks: marks.map(({ start, end }) => ({ start: start - from, end: end - from })),
  }).map((run) => {
    const start = at
    at += run.text.length
    return { ...run, start }
  })
}
