import { columns, type Row, type TableName } from './columns.ts'

/** Tables that are packed row by row, with the columns that are kept. */
const kept = {
  parties: columns.parties.slice(0, 9),
  instruments: columns.instruments,
  topics: columns.topics,
  events: columns.events,
  resolutions: columns.resolutions.slice(0, 4),
} as const satisfies Partial<Record<TableName, readonly string[]>>

export type FlatTable = keyof typeof kept

/** One packed row: its cells between bars. */
export const cells = (...values: readonly string[]): string =>
  values.map((value) => value.replaceAll('|', '/').replaceAll('\n', ' ')).join('|')

/** Packs the rows of a table. */
export const packRows = <T extends FlatTable>(table: T, rows: readonly Row<T>[]): readonly string[] =>
  rows.map((row) => cells(...kept[table].map((column) => (row as Readonly<Record<string, string>>)[column] ?? '')))

/** The rows that were packed; columns that are not kept come back empty. */
export const unpackRows = <T extends FlatTable>(table: T, packed: readonly string[]): readonly Row<T>[] =>
  packed.map((line) => {
    const values = line.split('|')
    const row: Record<string, string> = {}
    for (const column of columns[table]) row[column] = values[(kept[table] as readonly string[]).indexOf(column)] ?? ''
    return row as Row<T>
  })
