import { columns, listColumns, listOf, type Row, type TableName } from './columns.ts'

/** By what a row is known: a second row of the same key corrects the first. */
const keys: Readonly<Record<TableName, readonly string[]>> = {
  parties: ['code'],
  officeholders: ['person', 'party', 'office', 'start'],
  person_aliases: ['wikidata_id', 'person', 'alias'],
  instruments: ['id'],
  topics: ['id'],
  events: ['id'],
  resolutions: ['number'],
}

type Cells = Readonly<Record<string, string>>

/** A list with what a correction adds, and without what it takes away (`-form`); `?form` makes a form doubtful. */
function mergeList(before: string, change: string): string {
  let list = [...listOf(before)]
  for (const item of listOf(change)) {
    const form = item.replace(/^[-?]/, '')
    list = list.filter((known) => known.replace(/^\?/, '') !== form)
    if (!item.startsWith('-')) list.push(item)
  }
  return list.join(';')
}

/**
 * The rows of a table, corrected and extended by others: filled cells replace, lists grow, empty cells leave what was
 * there, and `-` empties a cell.
 */
export function mergeRows<T extends TableName>(
  table: T,
  rows: readonly Row<T>[],
  changes: readonly Row<T>[],
): readonly Row<T>[] {
  if (changes.length === 0) return rows
  const keyOf = (row: Cells): string => keys[table].map((column) => row[column]).join('|')
  const merged = new Map<string, Cells>(rows.map((row) => [keyOf(row), row]))
  for (const change of changes as readonly Cells[]) {
    const before = merged.get(keyOf(change))
    const row: Record<string, string> = {}
    for (const column of columns[table] as readonly string[]) {
      const old = before?.[column] ?? ''
      const cell = change[column] ?? ''
      const list = listColumns.has(column)
      row[column] = list ? mergeList(old, cell) : cell === '-' ? '' : cell || old
    }
    merged.set(keyOf(change), row)
  }
  return [...merged.values()] as readonly Cells[] as readonly Row<T>[]
}
