import type { Span } from '../../model/index.ts'

/** One line of the page that is not blank; the span leaves out the white space at its ends. */
export interface Line extends Span {
  readonly text: string
  /** White space before the first letter. */
  readonly indent: number
  /** Blank lines before it. */
  readonly gap: number
}

const BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/g
/** White space as JavaScript trims it, and the characters of no width that pages are full of. */
const EMPTY = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/

/** Splits a text into its lines that are not blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let from = 0
  BREAK.lastIndex = 0
  for (;;) {
    const match = BREAK.exec(text)
    const to = match ? match.index : text.length
    const line = lineAt(text, from, to, gap)
    if (line) {
      const last = lines.at(-1)
      if (last && lines.length > MANY && isScrap(line, last)) lines[lines.length - 1] = joined(text, last, line)
      else lines.push(line)
      gap = 0
    } else gap++
    if (!match) return lines
    from = match.index + match[0].length
  }
}

/** A page with more lines than this is no page; its scraps of lines are joined, so that reading it stays cheap. */
const MANY = 5_000
const SCRAP = 4
const LONGEST_JOINED = 500

/** A line of a few characters after one that is not long yet. */
const isScrap = ({ text }: Line, last: Line): boolean => text.length < SCRAP && last.text.length < LONGEST_JOINED

const joined = (text: string, first: Line, { end }: Line): Line => ({
  ...first,
  end,
  text: text.slice(first.start, end),
})

function lineAt(text: string, from: number, to: number, gap: number): Line | null {
  const span = trimmed(text, from, to)
  return span && { ...span, text: text.slice(span.start, span.end), indent: span.start - from, gap }
}

const isEmpty = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  // Nearly every line ends in a plain sign, and needs no expression.
  return code > 32 && code < 127 ? false : EMPTY.test(text[at] ?? '')
}

/** The stretch without the white space at its ends; null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isEmpty(text, start)) start++
  while (end > start && isEmpty(text, end - 1)) end--
  return start < end ? { start, end } : null
}
