import type { KnownTopic } from '../../reading/kit/index.ts'
import { listOf } from '../tables/columns.ts'
import type { Packed } from '../tables/packed.ts'
import { createThings, type NameCells, type Things } from './things.ts'

export const topicNames: NameCells = { name: 1, aliases: 2 }

/** Topics by id and by name. */
export const createTopics = ({ topics, names }: Packed): Things<KnownTopic> =>
  createThings(topics, names.topics, topicNames, ([id = '', label = '', , kind = '', parties = '']) => ({
    id,
    label,
    kind,
    parties: listOf(parties),
  }))
