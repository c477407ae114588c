/*
 * Terms. A table is one kind of fact, a row one fact, a cell one value. Lists in a cell are separated by `;`.
 * The names here are the ones of the CSV files, the project's and the users'.
 */
const partyNames = ['name_ru', 'name_fr', 'name_it', 'name_es', 'name_de'] as const

/** The columns of each table, in the order of its file. */
export const columns = {
  parties: [
    'code',
    'kind',
    'name',
    'official_name',
    'capital',
    'demonyms',
    'metonyms',
    'aliases',
    'part_of',
    ...partyNames,
  ],
  officeholders: ['person', 'wikidata_id', 'office', 'office_kind', 'party', 'start', 'end', 'source'],
  person_aliases: ['wikidata_id', 'person', 'alias', 'source'],
  instruments: ['id', 'kind', 'name', 'aliases', 'date', 'parties'],
  topics: ['id', 'label', 'aliases', 'kind', 'parties'],
  events: ['id', 'name', 'aliases', 'kind', 'start', 'end', 'place', 'parties', 'source'],
  resolutions: ['number', 'year', 'date', 'topic', 'source'],
} as const

export type TableName = keyof typeof columns

export const tableNames = Object.keys(columns) as readonly TableName[]

/** One row; its cells are as the CSV has them, empty where it has none. */
export type Row<T extends TableName> = Readonly<Record<(typeof columns)[T][number], string>>

/** Every table. */
export type Tables = { readonly [T in TableName]: readonly Row<T>[] }

/** Cells that hold lists. */
export const listColumns: ReadonlySet<string> = new Set(['demonyms', 'metonyms', 'aliases', 'parties'])

/** The values of a list cell. */
export const listOf = (cell: string): readonly string[] =>
  cell === ''
    ? []
    : cell
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '')
