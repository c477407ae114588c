import type { KnownInstrument } from '../../reading/kit/index.ts'
import { listOf } from '../tables/columns.ts'
import type { Packed } from '../tables/packed.ts'
import { createThings, type Things } from './things.ts'

/** Instruments by id and by name. */
export const createInstruments = (packed: Packed, ordinary: ReadonlySet<string>): Things<KnownInstrument> =>
  createThings(
    packed.instruments,
    {
      read: ([id = '', kind = '', name = '', , date = '', parties = '']) => ({
        id,
        kind,
        name,
        date: date === '' ? null : date,
        parties: listOf(parties),
      }),
      names: ([, , name = '', aliases = '']) => [name, ...listOf(aliases)],
    },
    ordinary,
  )
