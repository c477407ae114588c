import type { Holder } from '../model/index.ts'
import { wordsOf } from './words.ts'

const suffixes = new Set(['jr', 'sr', 'iii'])
const titles = new Set(
  (
    'mr mrs ms dr sir lord prince princess king queen crown sheikh sheikha president minister prime general pope emir ' +
    'sultan his her highness majesty jr sr'
  ).split(' '),
)

/** One spelling for the usual transliterations of one name: "Zelenskyy", "Zelensky", "Zelenskiy". */
export const transliterate = (word: string): string =>
  word
    .replace(/(sk|ts|h|k|l)(iy|yy|ij|i|yi)$/, '$1y')
    .replace(/ei|ey|ai|ay/g, 'y')
    .replace(/kh/g, 'h')
    .replace(/yo|io|jo/g, 'o')
    .replace(/ij|iy|yy|ii/g, 'y')

/** The last name, in one spelling. */
export const surname = (name: string): string =>
  transliterate(
    wordsOf(name)
      .filter((word) => !suffixes.has(word))
      .at(-1) ?? '',
  )

/** True for the same surname, or where all words of the shorter name stand in the longer one. */
export function sameName(a: string, b: string): boolean {
  if (surname(a) === surname(b)) return true
  const [shorter = [], longer = []] = [a, b]
    .map((name) =>
      wordsOf(name)
        .filter((word) => !titles.has(word))
        .map(transliterate),
    )
    .sort((x, y) => x.length - y.length)
  return shorter.some((word) => word.length > 3) && shorter.every((word) => longer.includes(word))
}

const isPartyCode = (name: string): boolean => /^[A-Z][A-Z0-9-]{1,9}$/.test(name)

/** True where a gold holder, a name or a party code, is this holder. */
export function sameActor(gold: string, holder: Holder): boolean {
  if (holder.party === gold && !holder.name) return true
  if (isPartyCode(gold)) return (!holder.name && holder.party === gold) || holder.name === gold
  return holder.name !== null && sameName(gold, holder.name)
}
