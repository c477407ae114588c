import { ReadoutError } from '../../model/index.ts'
import { columns, type TableName, type Tables, tableNames } from '../tables/columns.ts'
import { readTable, tableOfFile } from './read-table.ts'

/** A file's name, of which the last part says the table ("parties.csv"), and its text. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** Reads CSV files into tables; tables without a file are empty. */
export function readTables(files: readonly NamedText[]): Tables {
  const tables: { -readonly [T in TableName]: Record<string, string>[] } = Object.fromEntries(
    tableNames.map((table) => [table, []]),
  ) as never
  for (const { name, text } of files) {
    const table = tableOfFile(name)
    if (table === null)
      throw new ReadoutError('bad-knowledge', `${name} is no table that Readout knows`, {
        remedy: `Name the file after its table: ${Object.keys(columns).join('.csv, ')}.csv.`,
      })
    tables[table].push(...readTable(table, text, name))
  }
  return tables as unknown as Tables
}
