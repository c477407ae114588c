import { type NameFiles, writings } from '../tables/file-names.ts'
import { atomsOfForm } from '../text/atoms.ts'
import { openFiles } from '../text/filed-lines.ts'
import { ordinaryWords } from '../text/ordinary-words.ts'
import { createForms, type Drawer, type Forms } from '../text/trie.ts'

/** Packed rows that are read one by one, and the forms of their names. */
export interface FiledRows<R, M> {
  byKey(key: string): R | null
  readonly forms: Forms<M>
}

/**
 * Opens packed rows whose first cell is their key. `names` gives a row's names with what each means, in the order in
 * which they are filed.
 */
export function openRows<R, M>(
  rows: readonly string[],
  files: NameFiles,
  read: (cells: readonly string[]) => {
    readonly row: R
    readonly names: readonly (readonly [form: string, meaning: M])[]
  },
): FiledRows<R, M> {
  type Opened = ReturnType<typeof read>
  const opened = new Map<number, Opened>()
  let keys: ReadonlyMap<string, number> | null = null
  const openRow = (at: number): Opened | null => {
    let row = opened.get(at)
    const line = rows[at]
    if (row === undefined && line !== undefined) {
      row = read(line.split('|'))
      opened.set(at, row)
    }
    return row ?? null
  }
  const placesOf = openFiles(files)
  const drawer = (first: string): Drawer<M> | null =>
    placesOf(first)?.flatMap((place) => {
      const [row = '', name = ''] = place.split('.')
      const found = openRow(Number.parseInt(row, 36))?.names[Number.parseInt(name, 36)]
      if (found === undefined) return []
      const written = writings(found[0]).filter((form) => atomsOfForm(form)[0] === first)
      return written.map((form) => [form, found[1]] as const)
    }) ?? null
  return {
    byKey: (key) => {
      keys ??= new Map(rows.map((line, at) => [line.slice(0, line.indexOf('|')), at]))
      const at = keys.get(key)
      return at === undefined ? null : (openRow(at)?.row ?? null)
    },
    forms: createForms(drawer, ordinaryWords),
  }
}
