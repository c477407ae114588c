import { eventNames } from '../named/events.ts'
import { formsOfParty } from '../named/forms.ts'
import { instrumentNames } from '../named/instruments.ts'
import { namesOfThing } from '../named/things.ts'
import { topicNames } from '../named/topics.ts'
import type { Tables } from './columns.ts'
import { fileNames } from './file-names.ts'
import { packRows } from './flat.ts'
import { packPeople } from './pack-people.ts'
import type { Packed } from './packed.ts'

/** Packs the tables of named things. */
export function packNamed(
  tables: Pick<Tables, 'parties' | 'instruments' | 'topics' | 'events'>,
): Pick<Packed, 'parties' | 'instruments' | 'topics' | 'events' | 'names'> {
  const parties = packRows('parties', tables.parties)
  const instruments = packRows('instruments', tables.instruments)
  const topics = packRows('topics', tables.topics)
  const events = packRows('events', tables.events)
  return {
    parties,
    instruments,
    topics,
    events,
    names: {
      parties: fileNames(parties, (cells) => formsOfParty(cells).map(({ form }) => form)),
      instruments: fileNames(instruments, namesOfThing(instrumentNames)),
      topics: fileNames(topics, namesOfThing(topicNames)),
      events: fileNames(events, namesOfThing(eventNames)),
    },
  }
}

/** Packs tables into the compact form that is loaded; the same rows give the same text. */
export const pack = (tables: Tables): Packed => ({
  ...packNamed(tables),
  resolutions: packRows('resolutions', tables.resolutions).join('\n'),
  people: [packPeople(tables.officeholders, tables.person_aliases)],
})
