import type { Passage } from '../../../src/api/types.ts'

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
