import type { NounPhrase } from '../kit/index.ts'
import type { Unit } from './unit.ts'

/** Where a verb's subject was found: the phrase, where it begins, and what joins it to the words before. */
export interface Subject {
  readonly phrase: NounPhrase | null
  /** Index of the unit where the clause begins: its subject, or the verb where it has none of its own. */
  readonly begins: number
  /** True where the verb shares the subject of the clause before ("…, and noted"). */
  readonly shared: boolean
  /** Subject after its verb ("said Ryabkov"). */
  readonly inverted: boolean
}

const skipped = (unit: Unit | undefined): boolean =>
  unit?.type === 'adverb' || unit?.type === 'aside' || unit?.type === 'time' || unit?.type === 'other'

/** The unit left of `at`, adverbs, asides and times left out; -1 at the beginning. */
export function leftOf(units: readonly Unit[], at: number): number {
  let left = at - 1
  while (left >= 0 && skipped(units[left])) left--
  return left
}

/** Joins phrases into one that holds the heads of all. */
export const join = (first: NounPhrase, ...rest: readonly NounPhrase[]): NounPhrase => {
  const last = rest.at(-1) ?? first
  return {
    ...first,
    end: last.end,
    to: last.to,
    head: last.head,
    mentions: [first, ...rest].flatMap(({ mentions }) => mentions),
  }
}

/** Tells whether a verb group is no finite verb: an infinitive, a gerund, a participle of a reduced relative. */
export type NonFinite = (unit: number) => boolean

/**
 * From a phrase at `at` leftwards over "the results of the congress in Sochi", "any attempts to prevent this", "the
 * mechanisms created by the conference" to the phrase that nothing governs: its index, or -1 where there is none.
 */
function ungoverned(units: readonly Unit[], at: number, nonFinite: NonFinite): number {
  let here = at
  for (;;) {
    let left = leftOf(units, here)
    const governor = units[left]
    if (governor?.type === 'preposition') {
      left = leftOf(units, left)
      if (units[left]?.type === 'phrase') {
        here = left
        continue
      }
      if (!(units[left]?.type === 'group' && nonFinite(left))) return -1
    } else if (!(governor?.type === 'group' && nonFinite(left))) return here
    const before = leftOf(units, left)
    if (units[before]?.type === 'preposition') {
      const noun = leftOf(units, before)
      if (units[noun]?.type !== 'phrase') return -1
      here = noun
    } else if (units[before]?.type === 'phrase') here = before
    else return -1
  }
}

/** True where the phrase at `at` is the object of a verb right before it. */
const isObject = (units: readonly Unit[], at: number): boolean => units[leftOf(units, at)]?.type === 'group'

/** The subject of the finite verb at unit `at`, sought to its left. */
export function findSubject(units: readonly Unit[], at: number, nonFinite: NonFinite): Subject {
  const none: Subject = { phrase: null, begins: at, shared: false, inverted: false }
  const left = leftOf(units, at)
  const unit = units[left]
  if (!unit) return none
  if (unit.type === 'coordinator') return { ...none, shared: true }
  if (unit.type === 'phrase') return fromPhrase(units, left, nonFinite) ?? none
  if (unit.type === 'relative') return none
  if (unit.type === 'comma') return fromComma(units, left, nonFinite) ?? { ...none, shared: true }
  if (unit.type === 'group' && nonFinite(left)) {
    // "The agreement signed yesterday will …", "attempts to intervene failed": the phrase is left of the other verb
    const before = leftOf(units, left)
    if (units[before]?.type === 'phrase') return fromPhrase(units, before, nonFinite) ?? none
  }
  return none
}

/** The subject whose last phrase stands at `at`, with all that is coordinated with it. */
function fromPhrase(units: readonly Unit[], at: number, nonFinite: NonFinite): Subject | null {
  const base = ungoverned(units, at, nonFinite)
  const unit = units[base]
  if (unit?.type !== 'phrase') return null
  let begins = base
  const phrases: NounPhrase[] = [unit.phrase]
  for (let left = leftOf(units, begins); left >= 0; left = leftOf(units, begins)) {
    const joint = units[left]
    if (joint?.type !== 'coordinator' && !(joint?.type === 'comma' && phrases.length > 1)) break
    const skip = units[leftOf(units, left)]?.type === 'comma' ? leftOf(units, left) : left
    const before = leftOf(units, skip)
    const other = units[before]
    if (other?.type !== 'phrase') break
    const first = ungoverned(units, before, nonFinite)
    const head = units[first]
    // "met Putin and Lukashenko said": what is a verb's object is no part of the next subject
    if (first < 0 || head?.type !== 'phrase' || isObject(units, first)) break
    if (!sameSort(head.phrase, unit.phrase)) break
    phrases.unshift(head.phrase)
    begins = first
  }
  const [first, ...rest] = phrases as [NounPhrase, ...NounPhrase[]]
  return { phrase: join(first, ...rest), begins, shared: false, inverted: false }
}

/** Names are coordinated with names, plain nouns with plain nouns. */
const sameSort = (a: NounPhrase, b: NounPhrase): boolean => a.mentions.length > 0 === b.mentions.length > 0

/**
 * The verb stands after a comma: "Alfano, who is in Moscow, spoke", "Lavrov, in an address, said", "met A, discussed B, noted C".
 * Finds the phrase before what the commas hold; null where there is none, so that the subject is shared.
 */
function fromComma(units: readonly Unit[], comma: number, nonFinite: NonFinite): Subject | null {
  for (let open = comma - 1; open > 0; open--) {
    const unit = units[open]
    if (unit?.type === 'quote' || unit?.type === 'break') return null
    if (unit?.type !== 'comma') continue
    const after = units[open + 1]
    const held = units.slice(open + 1, comma)
    const finite = held.filter((u, i) => u.type === 'group' && !nonFinite(open + 1 + i)).length
    const relative =
      after?.type === 'relative' ||
      (after?.type === 'preposition' && units[open + 2]?.type === 'relative') ||
      after?.type === 'subordinator'
    if (finite > 0 && !relative) {
      if (held.some((u) => u.type === 'relative' || u.type === 'subordinator')) continue
      return null
    }
    const before = leftOf(units, open)
    if (units[before]?.type !== 'phrase') continue
    const subject = fromPhrase(units, before, nonFinite)
    if (!subject?.phrase || isObject(units, subject.begins)) {
      if (relative) continue
      return null
    }
    // A list ("A, B, and C met") is not held by commas: its own phrases are coordinated.
    return subject
  }
  return null
}
