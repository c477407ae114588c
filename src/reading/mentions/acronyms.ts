/**
 * Is the acronym made of the beginnings of the name's words, in order, from some word to the last? "eucom" of "United States
 * European Command": eu + com. Small words may give nothing.
 */
export function abbreviates(acronym: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(-8)
  return words.some((_, from) => from < words.length - 1 && consumes(acronym, words, 0, from))
}

const small = 4
const mostLetters = 4

function consumes(acronym: string, words: readonly string[], at: number, word: number): boolean {
  if (word === words.length) return at === acronym.length
  const current = words[word] ?? ''
  if (current.length < small && consumes(acronym, words, at, word + 1)) return true
  for (let taken = 1; taken <= Math.min(mostLetters, current.length); taken++) {
    if (acronym[at + taken - 1] !== current[taken - 1]) return false
    if (consumes(acronym, words, at + taken, word + 1)) return true
  }
  return false
}
