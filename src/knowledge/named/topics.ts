import type { KnownTopic } from '../../reading/kit/index.ts'
import { listOf } from '../tables/columns.ts'
import type { Packed } from '../tables/packed.ts'
import { createThings, type Things } from './things.ts'

/** Topics by id and by name. */
export const createTopics = (packed: Packed, ordinary: ReadonlySet<string>): Things<KnownTopic> =>
  createThings(
    packed.topics,
    {
      read: ([id = '', label = '', , kind = '', parties = '']) => ({ id, label, kind, parties: listOf(parties) }),
      names: ([, label = '', aliases = '']) => [label, ...listOf(aliases)],
    },
    ordinary,
  )
