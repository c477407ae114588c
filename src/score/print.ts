import type { Scores } from './score.ts'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

/** The table as lines of text; `misses` of each noun are listed below it. */
export function printScores(scores: Scores, { misses = 0 }: { readonly misses?: number } = {}): string {
  const lines = scores.table.map(
    ({ name, precision, recall, f1, n }) =>
      `${name.padEnd(28)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  n ${n}`,
  )
  const missed = misses
    ? [...scores.misses].flatMap(([noun, notes]) => [
        '',
        `${noun} (${notes.length} missed)`,
        ...notes.slice(0, misses).map((note) => `- ${note}`),
      ])
    : []
  return [`${scores.documents} documents`, ...lines, ...missed].join('\n')
}
