import type { Lexicon } from './lexicon.ts'

/** What a line looks like, whatever it says. */
export interface Shape {
  readonly words: readonly string[]
  /** `stop` a full stop, `mark` ! ? …, `none` in the middle or like a line of its own. */
  readonly ending: 'stop' | 'mark' | 'colon' | 'comma' | 'none'
  /** Share of the words that begin with a capital; particles left out. */
  readonly capitals: number
  readonly allCapitals: boolean
  readonly sentences: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&-]*/gu
const CLOSING = /[\s"'”’»)\]*_]/u

/** Looks at no more than the first 2,000 characters, and at the end. */
export function shapeOf(text: string, lexicon: Lexicon): Shape {
  const head = text.length > 2000 ? text.slice(0, 2000) : text
  const words = head.match(WORD) ?? []
  return {
    words,
    ending: endingOf(text, lexicon),
    capitals: shareOfCapitals(words, lexicon),
    allCapitals: /\p{Lu}/u.test(head) && !/\p{Ll}/u.test(head),
    sentences: sentencesIn(head, lexicon),
  }
}

const anyLetter = /\p{L}/u
const anyCapital = /^[\p{Lu}\p{N}]|^\p{Ll}{2}-\p{Lu}/u
const asciiCapital = /^[A-Z]/
const asciiSmall = /^[a-z][a-z]*$/

/** Nearly all words are plain ones, and of these the first letter tells all; expressions are for the others. */
function shareOfCapitals(words: readonly string[], { particles }: Lexicon): number {
  let counted = 0
  let capitals = 0
  for (const [i, word] of words.entries()) {
    const capital = asciiCapital.test(word)
    const small = !capital && asciiSmall.test(word)
    if (!capital && !small && !anyLetter.test(word)) continue
    if (i > 0 && particles.has(small ? word : word.toLowerCase())) continue
    counted++
    if (capital || (!small && anyCapital.test(word))) capitals++
  }
  return counted ? capitals / counted : 0
}

function endingOf(text: string, { abbreviations }: Lexicon): Shape['ending'] {
  let end = text.length
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end--
  const last = text.charAt(end - 1)
  if (last === ':') return 'colon'
  if (last === ',' || last === ';') return 'comma'
  if (last !== '.') return /[!?…。]/.test(last) ? 'mark' : 'none'
  return isAbbreviation(lastWord(text, end - 1), abbreviations) ? 'none' : 'stop'
}

/** The letters and full stops right before a place. */
function lastWord(text: string, at: number): string {
  let start = at
  while (start > 0 && start > at - 12 && /[\p{L}.]/u.test(text.charAt(start - 1))) start--
  return text.slice(start, at)
}

const isAbbreviation = (word: string, known: ReadonlySet<string>): boolean =>
  /^\p{Lu}$/u.test(word) || known.has(word.toLowerCase())

/** Full stops after "Jr." and "U.S." end no sentence. */
function sentencesIn(text: string, { abbreviations }: Lexicon): number {
  let count = 1
  for (const { index } of text.matchAll(/[.!?…]["”’)]?\s+["“‘(]?\p{Lu}/gu))
    if (text.charAt(index) !== '.' || !isAbbreviation(lastWord(text, index), abbreviations)) count++
  return count
}

/** True for text that stands on its own as prose: a full sentence of some length, or several. */
export const isProse = ({ words, ending, sentences, capitals }: Shape): boolean =>
  (words.length >= 12 && ending !== 'none' && ending !== 'comma') ||
  (sentences > 1 && words.length >= (ending === 'none' ? 24 : 14) && (ending !== 'none' || capitals < 0.8)) ||
  (words.length >= 60 && capitals < 0.8)
