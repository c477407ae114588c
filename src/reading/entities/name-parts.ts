import { fold } from '../kit/fold.ts'
import { remembered } from './remembered.ts'
import { soften } from './soften.ts'

/** A person's name taken apart, folded: what two names of one person agree on. */
export interface NameParts {
  readonly words: readonly string[]
  /** The words as their transliterations agree on them. */
  readonly soft: readonly string[]
  /** First word; an initial keeps its stop. */
  readonly given: string | null
  readonly family: string
}

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv', 'v', 'vi'])

/** Takes a name apart: the last word is the family name, unless a number or "Jr." follows it. */
export const partsOf = remembered((name: string): NameParts => {
  const words = fold(name)
    .replace(/,/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !suffixes.has(word))
  const soft = words.map(soften)
  return { words, soft, given: words.length > 1 ? (words[0] ?? null) : null, family: soft.at(-1) ?? '' }
})

/** True where one of the two may be an initial or the short form of the other. */
function sameGiven(a: string, b: string): boolean {
  if (a === b || soften(a) === soften(b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.endsWith('.') ? long.startsWith(short.slice(0, 1)) : short.length === 1 && long.startsWith(short)
}

/** Do two full names name one person, by what is written? */
export function sameFullName(a: NameParts, b: NameParts): boolean {
  if (a.family === b.family && a.given !== null && b.given !== null && sameGiven(a.given, b.given)) return true
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  return short.words.length > 1 && short.words.every((word) => long.words.includes(word))
}

/** Is the short name one of the full name's: its end ("Di Maio"), or its first word ("Xi", "Kim")? */
export function isShortOf(short: NameParts, full: NameParts): boolean {
  const { soft } = short
  const skipped = full.soft.length - soft.length
  if (skipped > 0 && soft.every((word, i) => word === full.soft[skipped + i])) return true
  return soft.length === 1 && full.soft.length > 1 && short.words[0] === full.words[0]
}
