import { fold } from './fold.ts'

/** Whether the words of a text, from inclusive to exclusive, are written as a form demands. */
export type Fits = (words: readonly string[], from: number, to: number) => boolean

const lowercase = /\p{Ll}/u
const uppercase = /\p{Lu}/u
const letters = /\p{L}/gu
const pieces = /[\p{L}\p{N}]+/gu
/** Words that keep their small letters in a name: they say nothing about whether it is one. */
const small = new Set('a an and the of for in on at to by de la du from with against between s'.split(' '))

const inCapitals: Fits = (words, from, to) => {
  for (let i = from; i < to; i++) if (lowercase.test(words[i] ?? '')) return false
  return true
}

/** True where each word that the form writes with a capital has one in the text too. */
function withCapitalsOf(form: string): Fits {
  const wanted = form.match(pieces) ?? []
  return (words, from, to) => {
    const given = words.slice(from, to).join(' ').match(pieces) ?? []
    if (given.length !== wanted.length) return uppercase.test(given[0] ?? '')
    return wanted.every((word, i) => !uppercase.test(word[0] ?? '') || !lowercase.test(given[i]?.[0] ?? ''))
  }
}

/** As written, or in capitals throughout: "CoE" or "COE", but not "Coe". */
function exactly(form: string): Fits {
  return (words, from, to) => inCapitals(words, from, to) || words.slice(from, to).join('') === form.replaceAll(' ', '')
}

/**
 * What a form demands of the letters' case; null where any will do. Short acronyms, and those that are ordinary words
 * ("US", "AIDS"), want capitals; names made of ordinary words ("Turkey", "Contact Group") want their initials.
 */
export function caseRule(form: string, ordinary: ReadonlySet<string>): Fits | null {
  const count = form.match(letters)?.length ?? 0
  if (count === 0 || !uppercase.test(form)) return null
  const oneWord = !form.includes(' ')
  if (!lowercase.test(form)) {
    const word = form.replace(/\P{L}/gu, '').toLowerCase()
    const short = count <= 3 && !/\p{N}/u.test(form)
    return short || ordinary.has(word) || form.includes(' ') ? inCapitals : null
  }
  if (oneWord && uppercase.test(form.slice(1)) && count <= 5 && !form.includes('-')) return exactly(form)
  const words = form.match(pieces) ?? []
  const telling = words.filter((word) => !small.has(word.toLowerCase()))
  return telling.every((word) => ordinary.has(fold(word)) || /^\p{N}/u.test(word)) ? withCapitalsOf(form) : null
}
