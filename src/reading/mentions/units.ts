import type { Span } from '../../model/index.ts'
import type { PartOfSpeech, Sentence } from '../kit/index.ts'

/*
 * Terms. A unit is a word as names see it: one token, or several that a tagger cut at a letter with a mark ("Erdo|ğ|an").
 * A hyphen that joins two words is no unit; the word after it says `hyphen`. Hashtags lose their mark.
 */
export interface Unit extends Span {
  readonly text: string
  readonly lower: string
  readonly pos: PartOfSpeech
  /** Tokens of the sentence: from inclusive, to exclusive. */
  readonly from: number
  readonly to: number
  readonly word: boolean
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Two or more letters, all of them capitals. */
  readonly capitals: boolean
  readonly hyphen: boolean
  /** White space stands before it. */
  readonly gap: boolean
  /** Part of words that name a time. */
  readonly time: boolean
}

const anyLetter = /^[\p{L}\p{M}]/u
const onlyLetters = /^[\p{L}\p{M}]+$/u
const hyphens = new Set(['-', '‐', '‑', '–'])
const anyCapital = /^\p{Lu}/u
const allCapitals = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u

const smallA = 97
const smallZ = 122
const bigA = 65
const bigZ = 90
const lastAscii = 127

/*
 * These are asked of every token of a text, and nearly all begin with an ASCII character: its code tells sooner than an
 * expression does.
 */
const beginsWithCapital = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code > lastAscii ? anyCapital.test(text) : code >= bigA && code <= bigZ
}

const beginsWithLetter = (text: string): boolean => {
  const code = text.charCodeAt(0)
  if (code > lastAscii) return anyLetter.test(text)
  return (code >= smallA && code <= smallZ) || (code >= bigA && code <= bigZ)
}

/** True for a mark that joins two words with no space on either side. */
const joins = (tokens: Sentence['tokens'], at: number): boolean => {
  const token = tokens[at]
  if (!token || token.text.length > 1 || !hyphens.has(token.text)) return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  return (
    !!before &&
    !!after &&
    before.end === token.start &&
    after.start === token.end &&
    beginsWithLetter(after.text) &&
    /[\p{L}\p{M}\p{N}.]$/u.test(before.text)
  )
}

/** The units of a sentence; `times` are the stretches that name a time, in order. */
export function unitsOf(sentence: Sentence, times: readonly Span[]): Unit[] {
  const { tokens } = sentence
  const units: Unit[] = []
  let time = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || joins(tokens, i)) continue
    let last = i
    // A tagger may cut a word at letters beyond Latin-1: letters with nothing between them are one word.
    while (
      tokens[last + 1]?.start === tokens[last]?.end &&
      onlyLetters.test((tokens[last] ?? token).text) &&
      onlyLetters.test(tokens[last + 1]?.text ?? '')
    )
      last++
    let text = token.text
    let lower = token.lower
    for (let j = i + 1; j <= last; j++) {
      text += tokens[j]?.text ?? ''
      lower += tokens[j]?.lower ?? ''
    }
    const end = tokens[last]?.end ?? token.end
    const tag = text.length > 1 && text.startsWith('#')
    if (tag) {
      text = text.slice(1)
      lower = lower.slice(1)
    }
    while ((times[time]?.end ?? Infinity) <= token.start) time++
    const capital = beginsWithCapital(text)
    units.push({
      start: token.start,
      end,
      text,
      lower,
      pos: token.pos,
      from: i,
      to: last + 1,
      word: beginsWithLetter(text),
      capital,
      capitals: capital && text.length > 1 && allCapitals.test(text),
      hyphen: i > 1 && joins(tokens, i - 1),
      gap: i === 0 || (tokens[i - 1]?.end ?? 0) < token.start,
      time: (times[time]?.start ?? Infinity) < end,
    })
    i = last
  }
  return units
}

/** The words from inclusive to exclusive as one line, white space made plain. */
export function join(units: readonly Unit[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const unit = units[i]
    if (unit) text += (i === from ? '' : unit.hyphen ? '-' : unit.gap ? ' ' : '') + unit.text
  }
  return text
}
