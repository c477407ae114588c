import type { KnownPerson, OfficeKind, Tenure } from '../../reading/kit/index.ts'
import type { PackedPeople } from '../tables/packed.ts'
import { handlesOf, keysOf, type NameKeys } from './handles.ts'
import { type Entry, openLayer } from './layers.ts'

/** A person with the keys of every spelling of the name. */
export interface Candidate {
  readonly person: KnownPerson
  readonly keys: NameKeys
}

export interface People {
  /** Those filed under a word. */
  underHandle(handle: string): readonly Candidate[]
  tenuresOf(party: string, kind: OfficeKind): readonly Tenure[]
}

const nobody: readonly Candidate[] = []
const identityOf = (entry: Entry): string => entry.wikidata || entry.name
const keyOfTenure = ({ wikidata, person, office, party, start }: Tenure): string =>
  [wikidata ?? person, office, party, start].join('|')

/** The tenures of all layers; a later layer corrects those of the same person, office and start. */
function corrected(layers: readonly (readonly Tenure[])[]): readonly Tenure[] {
  if (layers.length === 1) return layers[0] ?? []
  return [...new Map(layers.flat().map((tenure) => [keyOfTenure(tenure), tenure])).values()]
}

/** The people of all layers as one. */
export function createPeople(packed: readonly PackedPeople[]): People {
  const layers = packed.map(openLayer)
  const known = new Map<string, Candidate>()
  const byHandle = new Map<string, readonly Candidate[]>()
  const byKind = new Map<string, readonly Tenure[]>()

  /** Every entry of the person who stands at a place, by layer. */
  const entriesLike = (entry: Entry, place: string, layer: number): readonly (readonly Entry[])[] =>
    layers.map((other, i) => {
      if (i === layer) return other.placesLike(place).flatMap((each) => other.entry(each) ?? [])
      const places = new Set(handlesOf(entry.name, entry.party).flatMap((handle) => other.placesOf(handle)))
      const found = [...places].flatMap((each) => other.entry(each) ?? [])
      return found.filter((each) => identityOf(each) === identityOf(entry))
    })

  const candidateAt = (place: string, layer: number): Candidate | null => {
    const entry = layers[layer]?.entry(place) ?? null
    if (entry === null) return null
    const identity = identityOf(entry)
    const before = known.get(identity)
    if (before !== undefined) return before
    const made = createCandidate(
      entriesLike(entry, place, layer),
      layers.flatMap((each) => each.spellingsOf(identity)),
    )
    known.set(identity, made)
    return made
  }

  return {
    underHandle: (handle) => {
      let found = byHandle.get(handle)
      if (found === undefined) {
        const places = layers.flatMap((layer, i) => layer.placesOf(handle).map((place) => [place, i] as const))
        if (places.length === 0) return nobody
        found = [...new Set(places.flatMap(([place, layer]) => candidateAt(place, layer) ?? []))]
        byHandle.set(handle, found)
      }
      return found
    },
    tenuresOf: (party, kind) => {
      const key = `${party} ${kind}`
      let found = byKind.get(key)
      if (found === undefined) {
        const ofKind = (entry: Entry) => entry.tenures.filter((tenure) => tenure.kind === kind)
        found = corrected(layers.map((layer) => layer.entriesOf(party).flatMap(ofKind)))
        byKind.set(key, found)
      }
      return found
    },
  }
}

/** The person of these entries, with keys and tenures that are made when asked for. */
function createCandidate(layers: readonly (readonly Entry[])[], spellings: readonly string[]): Candidate {
  const entries = layers.flat()
  const name = entries[0]?.name ?? ''
  const wikidata = entries.find((entry) => entry.wikidata !== '')?.wikidata
  let keys: NameKeys | null = null
  let tenures: readonly Tenure[] | null = null
  return {
    person: {
      name,
      wikidata: wikidata === undefined ? null : `Q${wikidata}`,
      get tenures() {
        tenures ??= corrected(layers.map((ofLayer) => ofLayer.flatMap((entry) => entry.tenures)))
        return tenures
      },
    },
    get keys() {
      keys ??= keysOf(
        [...new Set([...entries.map((entry) => entry.name), ...spellings])],
        [...new Set(entries.map((entry) => entry.party))],
      )
      return keys
    },
  }
}
