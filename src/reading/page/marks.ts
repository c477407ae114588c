import type { Span } from '../../model/index.ts'
import { trimmed } from './line.ts'

/** The words of a block without the signs around them: bullets, pictures, list numbers, marks of Markdown. */
export interface Marked extends Span {
  /** Where the words begin that are read: after "1." too, which stays in the paragraph. */
  readonly textStart: number
  readonly bullet: boolean
  readonly numbered: boolean
  /** "#" marks of a heading, or bold from end to end. */
  readonly strong: boolean
  readonly emoji: boolean
}

const PICTURE = '(?:(?![©®™])[\\p{Extended_Pictographic}\\p{RI}\\u20e3\\ufe0f\\u200d\\u{e0020}-\\u{e007f}])'
const PICTURES_BEFORE = new RegExp(`^(?:${PICTURE}|\\s)+`, 'u')
const PICTURES_AFTER = new RegExp(`(?:${PICTURE}|[\\s\\u200b])+$`, 'u')
const BULLET = /^(?:[•·▪◦‣●○■□➢➤►▶→✓✔♦◆]\s*|[*+>–—-]\s+|\\?[*-]\s{2,})/u
const HEADING = /^#{1,6}\s+/
const NUMBER = /^(?:\(?\d{1,2}[.)]|\(?[a-hA-H][.)]|\(?[ivxIVX]{1,5}[.)])\s+(?=\S)/
const STRONG = /^(?:\*\*|__)(?=\S)/

/** Finds the words of a block; null where it holds nothing but signs. */
export function markedOf(text: string, span: Span): Marked | null {
  let { start, end } = span
  let bullet = false
  let strong = false
  let emoji = false
  const cut = (pattern: RegExp): boolean => {
    const found = pattern.exec(text.slice(start, Math.min(end, start + 80)))
    if (found) start += found[0].length
    return found !== null
  }
  for (let more = true; more; ) {
    more = false
    const before = start
    if (cut(PICTURES_BEFORE) && /\S/.test(text.slice(before, start))) emoji = more = true
    if (cut(HEADING)) strong = more = true
    if (cut(BULLET)) bullet = more = true
  }
  const tail = PICTURES_AFTER.exec(text.slice(Math.max(start, end - 40), end))
  if (tail) end -= tail[0].length
  if (STRONG.test(text.slice(start, start + 3)) && /(?:\*\*|__)$/.test(text.slice(start + 2, end))) {
    start += 2
    end -= 2
    strong = true
  }
  // One mark of Markdown without its other half.
  const loose = /^(?:\*\*|__|[*_](?=\p{L}))/u.exec(text.slice(start, start + 3))?.[0]
  if (loose && !text.slice(start + loose.length, end).includes(loose)) start += loose.length
  if (/\S\*\*$/.test(text.slice(end - 3, end)) && !text.slice(start, end - 2).includes('**')) end -= 2
  const words = start < end ? trimmed(text, start, end) : null
  if (!words) return null
  const number = NUMBER.exec(text.slice(words.start, Math.min(words.end, words.start + 12)))
  return {
    start: words.start,
    end: words.end,
    textStart: words.start + (number?.[0].length ?? 0),
    bullet,
    numbered: number !== null,
    strong,
    emoji,
  }
}
