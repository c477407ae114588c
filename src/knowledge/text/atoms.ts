import { beyondAscii, fold } from './fold.ts'

/*
 * Terms. An atom is the smallest piece that names are compared by. Tokenisers differ in what they cut: "G-20" stays
 * whole, "Guinea-Bissau" becomes three tokens, "P5+1" two, and wink-nlp cuts at every letter beyond Latin-1
 * ("Chi|ș|in|ă|u"). So a form and a text's tokens are both cut further, by the same rule, and compared atom by atom;
 * a match must still begin and end with a token.
 */
const plain = /^[A-Za-z]+$/
const possessive = /.['’]s$/i
/** A letter beyond Latin-1 alone; a run of other letters, apostrophes within; a number; any other character. */
const pieces = /[Ā-ɏḀ-ỿ]|(?:(?![Ā-ɏḀ-ỿ])[\p{L}\p{M}]['’‘ʼʻʹʾʿ`´′]?)+|\p{N}+|[^\p{L}\p{N}]/gu
const abbreviation = /\p{L}\./u
/** Hyphens and marks that writers put in or leave out at will: no atoms. */
const silent = new Set(['-', '‐', '‑', '‒', '–', '.', '_', '*', ..."'’‘ʼʻʹʾʿ`´′"])
const none: readonly string[] = []

/** The atoms of one token: "U.S." → us, "G-20" → g 20, "People's" → people s; none for a hyphen. */
export function atomsOfToken(token: string): readonly string[] {
  if (plain.test(token)) return [token.toLowerCase()]
  if (token === '&') return ['and']
  if (token.length === 1 && token !== '.' && silent.has(token)) return none
  if (token === '.') return ['.']
  if (possessive.test(token)) return [...cut(token.slice(0, -2)), 's']
  return cut(token)
}

function cut(token: string): readonly string[] {
  const composed = beyondAscii(token) ? token.normalize('NFC') : token
  const found = (abbreviation.test(composed) ? composed.replaceAll('.', '') : composed).match(pieces)
  if (found === null) return none
  const atoms: string[] = []
  for (const piece of found) if (!silent.has(piece)) atoms.push(piece === '&' ? 'and' : fold(piece) || piece)
  return atoms
}

const gap = /\s+/
/** Marks that a tokeniser sets apart when they stand in or at the end of a word. */
const inner = /([,/()–—-])/

/** A form's words, cut about as a tokeniser would. */
export const wordsOfForm = (form: string): readonly string[] =>
  form
    .split(gap)
    .flatMap((word) => word.split(inner))
    .filter((word) => word !== '')

/** The atoms of a whole form, as the trie stores them. */
export const atomsOfForm = (form: string): readonly string[] => wordsOfForm(form).flatMap(atomsOfToken)
