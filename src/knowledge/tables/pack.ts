import type { Tables } from './columns.ts'
import { packRows } from './flat.ts'
import { packPeople } from './pack-people.ts'
import type { Packed } from './packed.ts'

/** Packs tables into the compact form that is loaded; the same rows give the same text. */
export const pack = (tables: Tables): Packed => ({
  parties: packRows('parties', tables.parties),
  instruments: packRows('instruments', tables.instruments),
  topics: packRows('topics', tables.topics),
  events: packRows('events', tables.events),
  resolutions: packRows('resolutions', tables.resolutions).join('\n'),
  people: [packPeople(tables.officeholders, tables.person_aliases)],
})
