import type { KnownInstrument } from '../../reading/kit/index.ts'
import { listOf } from '../tables/columns.ts'
import type { Packed } from '../tables/packed.ts'
import { createThings, type NameCells, type Things } from './things.ts'

export const instrumentNames: NameCells = { name: 2, aliases: 3 }

/** Instruments by id and by name. */
export const createInstruments = ({ instruments, names }: Packed): Things<KnownInstrument> =>
  createThings(
    instruments,
    names.instruments,
    instrumentNames,
    ([id = '', kind = '', name = '', , date = '', parties = '']) => ({
      id,
      kind,
      name,
      date: date === '' ? null : date,
      parties: listOf(parties),
    }),
  )
