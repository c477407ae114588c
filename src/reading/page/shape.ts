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
const CLOSING = /[\s"'”’»)\]*_]+$/u

/** Looks at no more than the first 2,000 characters, and at the end. */
export function shapeOf(text: string, lexicon: Lexicon): Shape {
  const head = text.length > 2000 ? text.slice(0, 2000) : text
  const words = head.match(WORD) ?? []
  const counted = words.filter(
    (word, i) => /\p{L}/u.test(word) && (i === 0 || !lexicon.particles.has(word.toLowerCase())),
  )
  const capitals = counted.filter((word) => /^[\p{Lu}\p{N}]|^\p{Ll}{2}-\p{Lu}/u.test(word)).length
  return {
    words,
    ending: endingOf(text, lexicon),
    capitals: counted.length ? capitals / counted.length : 0,
    allCapitals: /\p{Lu}/u.test(head) && !/\p{Ll}/u.test(head),
    sentences: sentencesIn(head, lexicon),
  }
}

function endingOf(text: string, lexicon: Lexicon): Shape['ending'] {
  const bare = text.slice(-200).replace(CLOSING, '')
  const last = bare.at(-1) ?? ''
  if (last === ':') return 'colon'
  if (last === ',' || last === ';') return 'comma'
  if (last !== '.') return /[!?…。]/.test(last) ? 'mark' : 'none'
  const word = /([\p{L}.]+)\.$/u.exec(bare)?.[1] ?? ''
  return lexicon.abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) ? 'none' : 'stop'
}

/** Full stops after "Jr." and "U.S." end no sentence. */
function sentencesIn(text: string, { abbreviations }: Lexicon): number {
  let count = 1
  for (const match of text.matchAll(/(?<word>[\p{L}.]{0,12})[.!?…]["”’)]?\s+["“‘(]?\p{Lu}/gu)) {
    const word = match.groups?.word ?? ''
    if (!abbreviations.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word)) count++
  }
  return count
}

/** True for text that stands on its own as prose: a full sentence of some length, or several. */
export const isProse = ({ words, ending, sentences, capitals }: Shape): boolean =>
  (words.length >= 12 && ending !== 'none' && ending !== 'comma') ||
  (sentences > 1 && words.length >= 14) ||
  (words.length >= 60 && capitals < 0.8)
