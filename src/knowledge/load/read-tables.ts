import { ReadoutError } from '../../model/index.ts'
import type { Place } from '../tables/check.ts'
import { type TableName, type Tables, tableNames } from '../tables/columns.ts'
import { type ReadRow, readTable, tableOfFile } from './read-table.ts'

/** A file's name, of which the last part says the table ("parties.csv"), and its text. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** Tables, and where each of their rows stands. */
export interface ReadTables {
  readonly tables: Tables
  readonly place: Place
}

/** Reads CSV files into tables; tables without a file are empty. */
export function readTables(files: readonly NamedText[]): ReadTables {
  const rows = new Map<TableName, (ReadRow<TableName> & { readonly file: string })[]>()
  for (const { name, text } of files) {
    const table = tableOfFile(name)
    if (table === null)
      throw new ReadoutError('bad-knowledge', `${name}: is no table that Readout knows`, {
        remedy: `Name the file after its table: ${tableNames.map((each) => `${each}.csv`).join(', ')}.`,
      })
    const read = readTable(table, text, name).map((row) => ({ ...row, file: name }))
    rows.set(table, [...(rows.get(table) ?? []), ...read])
  }
  const tables = Object.fromEntries(tableNames.map((table) => [table, rows.get(table)?.map(({ row }) => row) ?? []]))
  return {
    tables: tables as unknown as Tables,
    place: (table, index) => {
      const row = rows.get(table)?.[index]
      return row === undefined ? table : `${row.file}, line ${row.line}`
    },
  }
}
