import { fold } from './fold.ts'

/*
 * Terms. An atom is the smallest piece that names are compared by. Tokenisers differ in what they cut ("G-20" stays
 * whole, "Guinea-Bissau" becomes three tokens, "P5+1" two), so a form and a text's tokens are both cut further, by the
 * same rule, and compared atom by atom; a match must still begin and end with a token.
 */
const plain = /^[A-Za-z]+$/
const possessive = /.['’]s$/i
const pieces = /\p{L}+|\p{N}+|[^\p{L}\p{N}]/gu
/** Joined-up hyphens and marks that writers put in or leave out at will: no atoms. */
const silent = new Set(['-', '‐', '‑', '‒', '–', "'", '.', '_', '*'])
const none: readonly string[] = []

/** The atoms of one token: "U.S." → us, "G-20" → g 20, "People's" → people s; none for a hyphen. */
export function atomsOfToken(token: string): readonly string[] {
  if (plain.test(token)) return [token.toLowerCase()]
  if (token.length === 1) {
    if (token === '&') return ['and']
    return silent.has(token) && token !== '.' ? none : [fold(token) || token]
  }
  if (possessive.test(token)) return [...atomsOfToken(token.slice(0, -2)), 's']
  const dotless = /\p{L}\./u.test(token) ? fold(token).replaceAll('.', '') : fold(token)
  const found = dotless.match(pieces)
  if (found === null) return none
  return found.filter((piece) => !silent.has(piece)).map((piece) => (piece === '&' ? 'and' : piece))
}

const gap = /\s+/
/** Marks that a tokeniser sets apart when they stand at a word's end. */
const inner = /[,/()–—-]/

/** A form's words as a text would have them, with their letters' case: what the case rules are checked against. */
export function wordsOfForm(form: string): readonly string[] {
  return form
    .split(gap)
    .flatMap((word) => (inner.test(word) ? word.split(/([,/()–—-])/) : [word]))
    .filter((word) => word !== '')
}

/** The atoms of a whole form, as the trie stores them. */
export const atomsOfForm = (form: string): readonly string[] => wordsOfForm(form).flatMap(atomsOfToken)
