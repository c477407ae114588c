import type { Found } from '../../reading/kit/index.ts'
import { type Forms, fileForms, findLongest } from '../text/trie.ts'

/** Things that have an id and names: instruments, topics, events. */
export interface Things<T> {
  byId(id: string): T | null
  find(words: readonly string[], at: number): Found<T> | null
}

/** Indexes packed rows; `read` gives the thing of a row, `names` its names. A shared name means the row that comes first. */
export function createThings<T>(
  rows: readonly string[],
  { read, names }: { read(cells: readonly string[]): T; names(cells: readonly string[]): readonly string[] },
  ordinary: ReadonlySet<string>,
): Things<T> {
  let known: { readonly ids: ReadonlyMap<string, T>; readonly forms: Forms<T> } | null = null
  const open = () => {
    if (known !== null) return known
    const ids = new Map<string, T>()
    const forms: [string, T][] = []
    for (const row of rows) {
      const cells = row.split('|')
      const thing = read(cells)
      ids.set(cells[0] ?? '', thing)
      for (const name of names(cells)) forms.push([name, thing])
    }
    known = { ids, forms: fileForms(forms, ordinary) }
    return known
  }
  return {
    byId: (id) => open().ids.get(id) ?? null,
    find: (words, at) => {
      const match = findLongest(open().forms, words, at)
      const value = match?.values[0]
      return match === null || value === undefined ? null : { length: match.length, value }
    },
  }
}
