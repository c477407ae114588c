import { parse } from 'csv-parse/sync'
import { ReadoutError } from '../../model/index.ts'
import { columns, type Row, type TableName } from '../tables/columns.ts'

/** A row and the line of its file. */
export interface ReadRow<T extends TableName> {
  readonly row: Row<T>
  readonly line: number
}

const isTable = (name: string): name is TableName => Object.hasOwn(columns, name)

/** The table that a file's name stands for ("my/parties.csv" → parties), or null. */
export function tableOfFile(name: string): TableName | null {
  const base = name.replace(/^.*[/\\]/, '').replace(/\.csv$/i, '')
  return isTable(base) ? base : null
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function parseCsv(text: string, name: string): readonly Parsed[] {
  try {
    return parse(text, { bom: true, trim: true, info: true, skip_empty_lines: true }) as unknown as readonly Parsed[]
  } catch (cause) {
    throw new ReadoutError('bad-knowledge', `${name}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      remedy:
        'Write the table as CSV: as many cells in each line as in the first, quotation marks around a cell with a comma.',
      cause,
    })
  }
}

/** Rows of a table from CSV text whose first line names the columns; columns that it leaves out are empty. */
export function readTable<T extends TableName>(table: T, text: string, name = `${table}.csv`): readonly ReadRow<T>[] {
  const [head, ...lines] = parseCsv(text, name)
  if (head === undefined) return []
  const known: readonly string[] = columns[table]
  const strange = head.record.find((column) => !known.includes(column))
  if (strange !== undefined)
    throw new ReadoutError('bad-knowledge', `${name}, line 1: there is no column "${strange}" in the table ${table}`, {
      remedy: `Its columns are: ${known.join(', ')}.`,
    })
  const places = known.map((column) => [column, head.record.indexOf(column)] as const)
  return lines.map(({ record, info }) => ({
    row: Object.fromEntries(places.map(([column, at]) => [column, record[at] ?? ''])) as Row<T>,
    line: info.lines,
  }))
}
