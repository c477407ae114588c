import type { Span } from '../../model/index.ts'
import type { Quotation } from '../kit/index.ts'

const closingOf: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"', '‘': '’', "'": "'" }
const opening = /[“«„"‘']/

/** The longest run, in words, that counts as a phrase and not as speech. */
const phraseWords = 3

const isSingle = (mark: string): boolean => mark === '‘' || mark === "'"
const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char)

/** A mark opens where a word follows it and none stands before it. */
const opens = (text: string, at: number): boolean => {
  const mark = text[at]
  if (mark === '“' || mark === '«' || mark === '„') return true
  const before = text[at - 1]
  return !isSpace(text[at + 1]) && !isWordChar(before) && !/[.,!?…”’%]/.test(before ?? ' ')
}

/** A mark closes where no word follows it; an apostrophe inside or after a word ("leaders’") closes only an open single quote. */
const closes = (text: string, at: number): boolean => !isWordChar(text[at + 1]) && !isSpace(text[at - 1])

interface Open {
  readonly mark: string
  readonly start: number
}

/**
 * Finds what stands between quotation marks in the paragraphs. A quotation that is not closed ends with its paragraph.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = []
  let open: Open | null = null
  const close = (end: number, innerEnd: number): void => {
    if (open && innerEnd > open.start + 1) quotations.push(quotation(text, open.start, end, innerEnd))
    open = null
  }
  for (const paragraph of paragraphs) {
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const char = text[i] as string
      if (open) {
        const { mark }: Open = open
        const single = isSingle(mark)
        if (
          closingOf[mark]?.includes(char) &&
          (single ? closes(text, i) : char !== '"' || closes(text, i) || !opens(text, i))
        ) {
          if (single && isPossessive(text, i, paragraph.end, mark)) continue
          close(i + 1, i)
        } else if (single && (char === '“' || char === '"')) {
          open = { mark: char, start: i }
        }
      } else if (opening.test(char) && opens(text, i)) {
        if (isSingle(char) && !hasClose(text, i, paragraph.end)) continue
        open = { mark: char, start: i }
      }
    }
    // Speech that goes on in the next paragraph opens there anew (the printers' way), so that each stretch has its own words.
    if (open && isSingle((open as Open).mark)) open = null
    else close(paragraph.end, paragraph.end)
  }
  return quotations
}

/** Plural possessives ("the sides’ views") inside a single-quoted stretch: a later mark in the paragraph closes it. */
const isPossessive = (text: string, at: number, end: number, mark: string): boolean => {
  if (text[at - 1] !== 's' || text[at + 1] !== ' ') return false
  const close = closingOf[mark] as string
  const later = text.slice(at + 1, Math.min(end, at + 200)).indexOf(close)
  return later >= 0 && !isWordChar(text[at + 1 + later + 1]) && /\p{Ll}/u.test(text[at + 2] ?? '')
}

/** A single mark opens a quotation only where another closes it nearby: else it is an apostrophe. */
const hasClose = (text: string, at: number, end: number): boolean => {
  const close = closingOf[text[at] as string] as string
  const limit = Math.min(end, at + 400)
  for (let i = at + 2; i < limit; i++) if (text[i] === close && closes(text, i)) return true
  return false
}

function quotation(text: string, start: number, end: number, innerEnd: number): Quotation {
  const inner = { start: start + 1, end: innerEnd }
  const words = text
    .slice(inner.start, Math.min(inner.end, inner.start + 120))
    .trim()
    .split(/\s+/)
  const endsLikeSpeech = /[.,!?…]$/.test(text.slice(inner.start, inner.end).trimEnd().slice(-1))
  return { start, end, inner, scare: words.length <= phraseWords && !endsLikeSpeech }
}
