import type { Found } from '../../reading/kit/index.ts'
import { listOf } from '../tables/columns.ts'
import type { NameFiles } from '../tables/file-names.ts'
import { findLongest } from '../text/trie.ts'
import { openRows } from './filed-rows.ts'

/** Things that have an id and names: instruments, topics, events. */
export interface Things<T> {
  byId(id: string): T | null
  /** The things of the longest name that begins at a word; those that share it in the order of their rows. */
  find(words: readonly string[], at: number): Found<readonly [T, ...T[]]> | null
}

/** The places of the cells that name a thing: its name, and the list of its other names. */
export interface NameCells {
  readonly name: number
  readonly aliases: number
}

/** The names of a thing's row. */
export const namesOfThing =
  ({ name, aliases }: NameCells) =>
  (cells: readonly string[]): readonly string[] => [cells[name] ?? '', ...listOf(cells[aliases] ?? '')]

/** Things of packed rows; `read` makes the thing of a row's cells. */
export function createThings<T>(
  rows: readonly string[],
  files: NameFiles,
  nameCells: NameCells,
  read: (cells: readonly string[]) => T,
): Things<T> {
  const names = namesOfThing(nameCells)
  const filed = openRows<T, T>(rows, files, (cells) => {
    const row = read(cells)
    return { row, names: names(cells).map((name) => [name, row]) }
  })
  return {
    byId: filed.byKey,
    find: (words, at) => {
      const match = findLongest(filed.forms, words, at)
      if (match === null) return null
      const [first, ...others] = match.values.length === 1 ? match.values : new Set(match.values)
      return first === undefined ? null : { length: match.length, value: [first, ...others] }
    },
  }
}

/** The first of the things that were found: where rows share a name, the more usual one comes first. */
export function firstOf<T>(found: Found<readonly [T, ...T[]]> | null): Found<T> | null {
  return found === null ? null : { length: found.length, value: found.value[0] }
}

/** The thing that was found, where the name is its alone. */
export function onlyOf<T>(found: Found<readonly T[]> | null): Found<T> | null {
  const [only, ...others] = found?.value ?? []
  return found === null || only === undefined || others.length > 0 ? null : { length: found.length, value: only }
}
