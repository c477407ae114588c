import { eventNames } from '../named/events.ts'
import { formsOfParty } from '../named/forms.ts'
import { instrumentNames } from '../named/instruments.ts'
import { namesOfThing } from '../named/things.ts'
import { topicNames } from '../named/topics.ts'
import type { Row, Tables } from './columns.ts'
import { fileNames, type NameFiles } from './file-names.ts'
import { packRows } from './flat.ts'
import { packPeople } from './pack-people.ts'
import type { Packed } from './packed.ts'

/** Tables whose rows have names that are looked for in texts, and what a packed row's names are. */
const namesOf = {
  parties: (cells: readonly string[]) => formsOfParty(cells).map(({ form }) => form),
  instruments: namesOfThing(instrumentNames),
  topics: namesOfThing(topicNames),
  events: namesOfThing(eventNames),
} as const

export type NamedTable = keyof typeof namesOf

export const namedTables = Object.keys(namesOf) as readonly NamedTable[]

/** Packs a table of named things, and files the names. */
export function packNamed<T extends NamedTable>(
  table: T,
  rows: Tables[T],
): { readonly rows: readonly string[]; readonly names: NameFiles } {
  const packed = packRows(table, rows as readonly Row<T>[])
  return { rows: packed, names: fileNames(packed, namesOf[table]) }
}

/** Packs the table of resolutions. */
export const packResolutions = (rows: Tables['resolutions']): string => packRows('resolutions', rows).join('\n')

/** Packs tables into the compact form that is loaded; the same rows give the same text. */
export function pack(tables: Tables): Packed {
  const parties = packNamed('parties', tables.parties)
  const instruments = packNamed('instruments', tables.instruments)
  const topics = packNamed('topics', tables.topics)
  const events = packNamed('events', tables.events)
  return {
    parties: parties.rows,
    instruments: instruments.rows,
    topics: topics.rows,
    events: events.rows,
    names: { parties: parties.names, instruments: instruments.names, topics: topics.names, events: events.names },
    resolutions: packResolutions(tables.resolutions),
    people: [packPeople(tables.officeholders, tables.person_aliases)],
  }
}
