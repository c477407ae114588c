import type { Found, KnownEvent } from '../../reading/kit/index.ts'
import { listOf } from '../tables/columns.ts'
import type { Packed } from '../tables/packed.ts'
import { createThings, type NameCells } from './things.ts'

export interface Events {
  byId(id: string): KnownEvent | null
  /** Every event of the longest name that begins at a word, in order of their days; a year beside it chooses. */
  find(words: readonly string[], at: number): Found<readonly KnownEvent[]> | null
}

const year = /^(?:19|20)\d\d$/
const beforeYear = new Set(['of', 'in', ','])

const byDay = (a: KnownEvent, b: KnownEvent): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)

/** The year that stands after a name ("… summit 2019", "… election of 2018") and where it ends. */
function yearAfter(words: readonly string[], end: number): { readonly year: string; readonly end: number } | null {
  const at = beforeYear.has(words[end] ?? '') ? end + 1 : end
  const word = words[at] ?? ''
  return year.test(word) ? { year: word, end: at + 1 } : null
}

const ofYear = (events: readonly KnownEvent[], wanted: string): readonly KnownEvent[] =>
  events.filter(({ start, end }) => start.startsWith(wanted) || end?.startsWith(wanted) === true)

export const eventNames: NameCells = { name: 1, aliases: 2 }

/** Dated events by id and by name. */
export function createEvents(packed: Packed): Events {
  const events = createThings<KnownEvent>(
    packed.events,
    packed.names.events,
    eventNames,
    ([id = '', name = '', , kind = '', start = '', end = '', place = '', parties = '', source = '']) => ({
      id,
      name,
      kind,
      start,
      end: end === '' ? null : end,
      place: place === '' ? null : place,
      parties: listOf(parties),
      source,
    }),
  )
  return {
    byId: events.byId,
    find: (words, at) => {
      const first = words[at] ?? ''
      if (year.test(first)) {
        const after = events.find(words, at + 1)
        const dated = after === null ? [] : ofYear(after.value, first)
        if (after !== null && dated.length > 0) return { length: after.length + 1, value: [...dated].sort(byDay) }
      }
      const found = events.find(words, at)
      if (found === null || found.value.length === 1) return found
      const after = yearAfter(words, at + found.length)
      const dated = after === null ? [] : ofYear(found.value, after.year)
      return after !== null && dated.length > 0
        ? { length: after.end - at, value: [...dated].sort(byDay) }
        : { length: found.length, value: [...found.value].sort(byDay) }
    },
  }
}
