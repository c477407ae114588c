import { ReadoutError } from '../../model/index.ts'
import { columns, listOf, type TableName, type Tables, tableNames } from './columns.ts'
import { officeKinds } from './offices.ts'

/** What rows may rest on: codes and ids that are known already. */
export interface Known {
  party(code: string): unknown
  has(table: TableName, key: string): boolean
}

/** Says where a row stands, for people: "parties.csv, line 3". */
export type Place = (table: TableName, index: number) => string

interface Fault {
  readonly column: string
  readonly says: string
  readonly remedy: string
}

type Cells = Readonly<Record<string, string>>
type Check = (row: Cells, known: Known) => Fault | null

const partyKinds = ['state', 'entity', 'organisation', 'armed-group']

const required =
  (...names: readonly string[]): Check =>
  (row) => {
    const column = names.find((name) => row[name] === '')
    return column === undefined
      ? null
      : { column, says: 'is empty', remedy: 'Fill it: a row means nothing without it.' }
  }

/** Columns that a row must fill where it is new, and may leave empty where it corrects a known one. */
const requiredOfNew =
  (table: TableName, key: string, ...names: readonly string[]): Check =>
  (row, known) => {
    const column = names.find((name) => row[name] === '')
    if (column === undefined || known.has(table, row[key] ?? '')) return null
    return {
      column,
      says: `is empty, and "${row[key]}" is not known yet`,
      remedy: `Fill it, or correct the ${key}.`,
    }
  }

const date: Check = (row) => {
  for (const column of ['date', 'start', 'end']) {
    const value = row[column] ?? ''
    if (value !== '' && value !== '-' && !isDate(value))
      return { column, says: `"${value}" is no date`, remedy: 'Write YYYY-MM-DD, YYYY-MM or YYYY.' }
  }
  const { start = '', end = '' } = row
  return start !== '' && end !== '' && end !== '-' && end < start.slice(0, end.length)
    ? { column: 'end', says: `${end} is before the start, ${start}`, remedy: 'Put the two dates right.' }
    : null
}

const isDate = (value: string): boolean => {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value)) return false
  return value.length < 10 || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
}

const oneOf =
  (column: string, values: readonly string[]): Check =>
  (row) => {
    const value = row[column] ?? ''
    return value === '' || values.includes(value)
      ? null
      : { column, says: `"${value}" is none that Readout knows`, remedy: `Write one of: ${values.join(', ')}.` }
  }

const pattern =
  (column: string, wanted: RegExp, remedy: string): Check =>
  (row) => {
    const value = row[column] ?? ''
    return value === '' || wanted.test(value) ? null : { column, says: `"${value}" is not well formed`, remedy }
  }

const parties =
  (column: string): Check =>
  (row, known) => {
    const code = listOf(row[column] ?? '').find((each) => known.party(each.replace(/^-/, '')) === null)
    return code === undefined
      ? null
      : { column, says: `"${code}" is no party's code`, remedy: 'Correct it, or add a row for it to parties.csv.' }
  }

const wikidata = pattern('wikidata_id', /^Q\d+$/, 'Write Q and the number, as Wikidata does, or leave it empty.')
const numbers = (column: string): Check => pattern(column, /^\d+$/, 'Write a number.')

const checks: Readonly<Record<TableName, readonly Check[]>> = {
  parties: [
    required('code'),
    requiredOfNew('parties', 'code', 'kind', 'name'),
    pattern('code', /^[A-Z0-9][A-Z0-9_]*$/, 'Write capitals and digits without spaces, such as ITA or OSCE.'),
    oneOf('kind', partyKinds),
    parties('part_of'),
  ],
  officeholders: [
    required('person', 'office', 'office_kind', 'party'),
    oneOf('office_kind', [...officeKinds]),
    parties('party'),
    date,
    wikidata,
  ],
  person_aliases: [required('person', 'alias'), wikidata],
  instruments: [required('id'), requiredOfNew('instruments', 'id', 'kind', 'name'), date, parties('parties')],
  topics: [required('id'), requiredOfNew('topics', 'id', 'label', 'kind'), parties('parties')],
  events: [required('id'), requiredOfNew('events', 'id', 'name', 'kind', 'start'), date, parties('parties')],
  resolutions: [
    required('number'),
    requiredOfNew('resolutions', 'number', 'year'),
    numbers('number'),
    numbers('year'),
    date,
  ],
}

/** Where a row stands, when nothing better is known. */
export const rowNumber: Place = (table, index) => `${table}, row ${index + 1}`

/** Throws `bad-knowledge` for the first row that cannot be right, saying where it stands and what to do. */
export function checkTables(tables: Partial<Tables>, known: Known, place: Place = rowNumber): void {
  const codes = new Set(tables.parties?.map((row) => row.code))
  const all: Known = {
    has: known.has,
    party: (code) => (codes.has(code) ? code : known.party(code)),
  }
  for (const table of tableNames) {
    const rows = (tables[table] ?? []) as readonly Cells[]
    rows.forEach((row, index) => {
      const cells: Cells = { ...Object.fromEntries(columns[table].map((column) => [column, ''])), ...row }
      for (const check of checks[table]) {
        const fault = check(cells, all)
        if (fault !== null)
          throw new ReadoutError('bad-knowledge', `${place(table, index)}: ${fault.column} ${fault.says}`, {
            remedy: fault.remedy,
          })
      }
    })
  }
}
