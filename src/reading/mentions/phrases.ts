import type { Unit } from './units.ts'

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly value: T }[]>

interface Phrase<T> {
  readonly length: number
  readonly value: T
}

/** Indexes phrases; hyphens in them count as spaces. Of two same phrases the first stays. */
export function indexPhrases<T>(entries: Iterable<readonly [form: string, value: T]>): Phrases<T> {
  const index = new Map<string, { rest: readonly string[]; value: T }[]>()
  for (const [form, value] of entries) {
    const [first = '', ...rest] = form.toLowerCase().split(/[\s-]+/)
    const list = index.get(first)
    if (list) list.push({ rest, value })
    else index.set(first, [{ rest, value }])
  }
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

/** The longest phrase that begins at the unit, or null. */
export function findPhrase<T>(phrases: Phrases<T>, units: readonly Unit[], at: number): Phrase<T> | null {
  const list = phrases.get(units[at]?.lower ?? '')
  if (!list) return null
  for (const { rest, value } of list) {
    let matched = 0
    while (matched < rest.length && units[at + 1 + matched]?.lower === rest[matched]) matched++
    if (matched === rest.length) return { length: rest.length + 1, value }
  }
  return null
}
