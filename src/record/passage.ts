import type { Span } from '../model/index.ts'
import type { Passage } from './view.ts'

const around = 90
const longestMark = 600

/** The nearest place at or before `at`, not before `floor`, where no word is cut. */
function wordStart(text: string, at: number, floor: number): number {
  let place = at
  while (place > floor && /[^\s]/.test(text[place - 1] ?? ' ') && at - place < 30) place--
  return place
}

function wordEnd(text: string, at: number, ceiling: number): number {
  let place = at
  while (place < ceiling && /[^\s]/.test(text[place] ?? ' ') && place - at < 30) place++
  return place
}

/** Cuts the spans out of their text with some words before and after them, inside the line that they stand in. */
export function passageOf(text: string, spans: readonly Span[]): Passage {
  const start = Math.min(...spans.map((span) => span.start))
  const wanted = spans.filter((span) => span.start < start + longestMark)
  const end = Math.min(Math.max(...wanted.map((span) => span.end)), start + longestMark)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const nextBreak = text.indexOf('\n', end)
  const from = wordStart(text, Math.max(lineStart, start - around), lineStart)
  const ceiling = nextBreak < 0 ? text.length : nextBreak
  const to = wordEnd(text, Math.min(ceiling, end + around), ceiling)
  const marks = wanted.map((span) => ({ start: span.start - from, end: Math.min(span.end, to) - from }))
  return { text: text.slice(from, to), marks: marks.sort((a, b) => a.start - b.start), start: from }
}

/** Passages for evidence: spans of one line share one. */
export function passagesOf(text: string, spans: readonly Span[]): Passage[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const rows: Span[][] = []
  for (const span of sorted) {
    const last = rows.at(-1)
    const before = last?.at(-1)
    if (last && before && span.start - before.end < 2 * around && !text.slice(before.end, span.start).includes('\n'))
      last.push(span)
    else rows.push([span])
  }
  return rows.map((row) => passageOf(text, row))
}

/** Reads text in which found words stand between `open` and `close` into offsets; those two occur nowhere else in it. */
export function readMarks(marked: string, open: string, close: string): { text: string; marks: Span[] } {
  const marks: Span[] = []
  let text = ''
  for (const [index, part] of marked.split(open).entries()) {
    if (index === 0) {
      text += part
      continue
    }
    const [found = '', rest = ''] = part.split(close)
    marks.push({ start: text.length, end: text.length + found.length })
    text += found + rest
  }
  return { text, marks }
}
