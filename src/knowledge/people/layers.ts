import type { Tenure } from '../../reading/kit/index.ts'
import type { PackedPeople } from '../tables/packed.ts'
import { openFiles } from '../text/filed-lines.ts'
import { headOfLine, tenuresOfLine } from './block.ts'

/** One person in one block of one layer. */
export interface Entry {
  readonly name: string
  /** Wikidata number, or '' where there is none. */
  readonly wikidata: string
  readonly party: string
  readonly tenures: readonly Tenure[]
}

/** A layer of people, unpacked block by block when it is asked for. */
export interface Layer {
  entry(place: string): Entry | null
  entriesOf(party: string): readonly Entry[]
  /** The places that are filed under a handle. */
  placesOf(handle: string): readonly string[]
  /** Every place of the person at this place. */
  placesLike(place: string): readonly string[]
  spellingsOf(identity: string): readonly string[]
}

const none: readonly never[] = []

function createEntry(line: string, party: string, packed: PackedPeople): Entry {
  let tenures: readonly Tenure[] | null = null
  return {
    ...headOfLine(line),
    party,
    get tenures() {
      tenures ??= tenuresOfLine(line, party, packed)
      return tenures
    },
  }
}

/** Opens a packed layer. */
export function openLayer(packed: PackedPeople): Layer {
  const blocks = new Map<string, readonly string[]>()
  const entries = new Map<string, Entry>()
  let also: ReadonlyMap<string, readonly string[]> | null = null
  let spellings: ReadonlyMap<string, readonly string[]> | null = null

  const linesOf = (party: string): readonly string[] => {
    let lines = blocks.get(party)
    if (lines === undefined) {
      lines = Object.hasOwn(packed.blocks, party) ? (packed.blocks[party]?.split('\n') ?? none) : none
      blocks.set(party, lines)
    }
    return lines
  }

  const entryAt = (party: string, at: number): Entry | null => {
    const place = `${party}.${at.toString(36)}`
    let entry = entries.get(place)
    if (entry !== undefined) return entry
    const line = linesOf(party)[at]
    if (line === undefined) return null
    entry = createEntry(line, party, packed)
    entries.set(place, entry)
    return entry
  }

  const filed = openFiles(packed.handles)

  return {
    entriesOf: (party) => linesOf(party).flatMap((_, at) => entryAt(party, at) ?? []),
    entry: (place) => {
      const dot = place.lastIndexOf('.')
      return entryAt(place.slice(0, dot), Number.parseInt(place.slice(dot + 1), 36))
    },
    placesOf: (handle) => filed(handle) ?? none,
    placesLike: (place) => {
      also ??= new Map(packed.also.flatMap((row) => row.split(' ').map((each) => [each, row.split(' ')] as const)))
      return also.get(place) ?? [place]
    },
    spellingsOf: (identity) => {
      spellings ??= new Map(
        packed.aliases.map((row) => {
          const [person = '', ...names] = row.split('|')
          return [person, names]
        }),
      )
      return spellings.get(identity) ?? none
    },
  }
}
