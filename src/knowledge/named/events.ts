import type { KnownEvent } from '../../reading/kit/index.ts'
import { listOf } from '../tables/columns.ts'
import type { Packed } from '../tables/packed.ts'
import { createThings, type Things } from './things.ts'

/** Dated events by id and by name. */
export const createEvents = (packed: Packed, ordinary: ReadonlySet<string>): Things<KnownEvent> =>
  createThings(
    packed.events,
    {
      read: ([id = '', name = '', , kind = '', start = '', end = '', place = '', parties = '', source = '']) => ({
        id,
        name,
        kind,
        start,
        end: end === '' ? null : end,
        place: place === '' ? null : place,
        parties: listOf(parties),
        source,
      }),
      names: ([, name = '', aliases = '']) => [name, ...listOf(aliases)],
    },
    ordinary,
  )
