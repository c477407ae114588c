import type { Token } from '../kit/index.ts'
import type { View } from './view.ts'

/*
 * What may stand before a contact noun and belong to its phrase.
 */

/** A word that begins with a capital. */
export const capital = /^\p{Lu}/u
/** Tags of the words of a noun phrase. */
export const belongs = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV'])
/** Words that are looked at before a noun. */
export const widest = 12

/** True where a time begins at a token. */
export const timeBegins = (view: View, token: number): boolean => {
  const start = view.tokens[token]?.start
  return view.times.some((time) => time.start === start)
}

/** True where a time ends at a token. */
export const timeEnds = (view: View, token: number): boolean => {
  const end = view.tokens[token]?.end
  return view.times.some((time) => time.end === end)
}

/** A hyphen or a dash between words. */
export const isDash = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '–'

/** True inside a word written with hyphens: the "to" of "face-to-face". */
export const compounds = (view: View, token: number): boolean => {
  const [before, here, next] = [view.tokens[token - 1], view.tokens[token], view.tokens[token + 1]]
  return !!here && ((isDash(next) && next?.start === here.end) || (isDash(before) && before?.end === here.start))
}

const beforeParticiple = new Set(['DET', 'PRON', 'ADJ', 'NUM', 'PART'])

/** "a working visit", "the scheduled talks": a verb's form that stands for an adjective. */
export const isParticiple = (view: View, token: number): boolean => {
  const [before, here] = [view.tokens[token - 1], view.tokens[token]]
  return here?.pos === 'VERB' && /(?:ing|ed)$/.test(here.lower) && !!before && beforeParticiple.has(before.pos)
}
