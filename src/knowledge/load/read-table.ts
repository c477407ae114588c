import { parse } from 'csv-parse/sync'
import { ReadoutError } from '../../model/index.ts'
import { columns, type Row, type TableName } from '../tables/columns.ts'

const isTable = (name: string): name is TableName => Object.hasOwn(columns, name)

/** The table that a file's name stands for ("my/parties.csv" → parties), or null. */
export function tableOfFile(name: string): TableName | null {
  const base = name.replace(/^.*[/\\]/, '').replace(/\.csv$/i, '')
  return isTable(base) ? base : null
}

/** Rows of a table from CSV text with a head line; columns that are missing are empty. */
export function readTable<T extends TableName>(
  table: T,
  text: string,
  name: string = `${table}.csv`,
): readonly Row<T>[] {
  let records: string[][]
  try {
    records = parse(text, { bom: true, trim: true, relax_column_count: false, skip_empty_lines: true })
  } catch (cause) {
    throw new ReadoutError('bad-knowledge', `${name}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      remedy: 'Write the table as CSV: commas between cells, quotation marks around a cell that holds a comma.',
      cause,
    })
  }
  const [head = [], ...rows] = records
  const known: readonly string[] = columns[table]
  const strange = head.find((column) => !known.includes(column))
  if (strange !== undefined)
    throw new ReadoutError(
      'bad-knowledge',
      `${name}: line 1 names a column "${strange}" that the table ${table} has not`,
      {
        remedy: `Its columns are: ${known.join(', ')}.`,
      },
    )
  return rows.map((cells) => {
    const row = Object.fromEntries(known.map((column) => [column, cells[head.indexOf(column)] ?? '']))
    return row as Row<T>
  })
}
