import type { KnownPerson, OfficeKind, Tenure } from '../../reading/kit/index.ts'
import type { PackedPeople } from '../tables/packed.ts'
import { keysOf, type NameKeys } from './handles.ts'
import { type Entry, openLayer } from './layers.ts'

/** A person with all that is known, under every spelling. */
export interface Candidate {
  readonly person: KnownPerson
  readonly keys: NameKeys
}

export interface People {
  /** Those filed under a word. */
  underHandle(handle: string): readonly Candidate[]
  tenuresOf(party: string, kind: OfficeKind): readonly Tenure[]
}

const identityOf = (entry: Entry): string => entry.wikidata || entry.name
const keyOfTenure = (tenure: Tenure): string =>
  [tenure.wikidata ?? tenure.person, tenure.office, tenure.party, tenure.start].join('|')

/** Tenures without those that a later layer corrects: the same person, office and start. */
function corrected(layers: readonly (readonly Tenure[])[]): readonly Tenure[] {
  if (layers.length < 2) return layers[0] ?? []
  return [...new Map(layers.flat().map((tenure) => [keyOfTenure(tenure), tenure])).values()]
}

/** The people of all layers as one. */
export function createPeople(packed: readonly PackedPeople[]): People {
  const layers = packed.map(openLayer)
  const known = new Map<string, Candidate>()
  const byHandle = new Map<string, readonly Candidate[]>()
  const byKind = new Map<string, readonly Tenure[]>()

  /** Every entry of the person, by layer. */
  const entriesLike = (entry: Entry, place: string, layer: number): readonly (readonly Entry[])[] =>
    layers.map((other, i) => {
      if (i === layer) return other.placesLike(place).flatMap((each) => other.entry(each) ?? [])
      const handles = keysOf(entry.name, entry.party).last.map((key) => key.slice(key.lastIndexOf(' ') + 1))
      const found = handles
        .flatMap((handle) => other.placesOf(handle))
        .flatMap((each) => {
          const same = other.entry(each)
          return same !== null && identityOf(same) === identityOf(entry) ? [same] : []
        })
      return found.filter((each, at) => found.indexOf(each) === at)
    })

  const candidate = (entry: Entry, place: string, layer: number): Candidate => {
    const identity = identityOf(entry)
    const before = known.get(identity)
    if (before !== undefined) return before
    const entries = entriesLike(entry, place, layer)
    const first = entries.flat()[0] ?? entry
    const parties = [...new Set(entries.flat().map((each) => each.party))]
    const spellings = [
      ...new Set([...entries.flat().map((each) => each.name), ...layers.flatMap((each) => each.spellingsOf(identity))]),
    ]
    let keys: NameKeys | null = null
    let tenures: readonly Tenure[] | null = null
    const made: Candidate = {
      person: {
        name: first.name,
        wikidata: first.wikidata === '' ? null : `Q${first.wikidata}`,
        get tenures() {
          tenures ??= corrected(entries.map((ofLayer) => ofLayer.flatMap((each) => each.tenures)))
          return tenures
        },
      },
      get keys() {
        keys ??= allKeys(spellings, parties)
        return keys
      },
    }
    known.set(identity, made)
    return made
  }

  return {
    underHandle: (handle) => {
      let found = byHandle.get(handle)
      if (found === undefined) {
        const places = layers.flatMap((layer, i) =>
          layer.placesOf(handle).map((place) => ({ place, i, entry: layer.entry(place) })),
        )
        if (places.length === 0) return []
        found = [
          ...new Set(places.flatMap(({ place, i, entry }) => (entry === null ? [] : [candidate(entry, place, i)]))),
        ]
        byHandle.set(handle, found)
      }
      return found
    },
    tenuresOf: (party, kind) => {
      const key = `${party} ${kind}`
      let found = byKind.get(key)
      if (found === undefined) {
        found = corrected(
          layers.map((layer) =>
            layer.entriesOf(party).flatMap((entry) => entry.tenures.filter((tenure) => tenure.kind === kind)),
          ),
        )
        byKind.set(key, found)
      }
      return found
    },
  }
}

/** The keys of all spellings of a person who acted for these parties. */
function allKeys(spellings: readonly string[], parties: readonly string[]): NameKeys {
  const all = spellings.flatMap((spelling) => parties.map((party) => keysOf(spelling, party)))
  return {
    full: [...new Set(all.flatMap((keys) => keys.full))],
    last: [...new Set(all.flatMap((keys) => keys.last))],
  }
}
