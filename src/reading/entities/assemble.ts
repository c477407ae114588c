import { type EntityType, factId, type Span } from '../../model/index.ts'
import { fold } from '../kit/fold.ts'
import type { Entities, Mention, ReadEntity } from '../kit/index.ts'
import type { Discourse } from './discourse.ts'
import { remembered } from './remembered.ts'
import { isOwn } from './things.ts'

interface Made {
  readonly entity: ReadEntity
  readonly first: number
}

const spanOf = ({ start, end }: Mention): Span => ({ start, end })

/** The mentions that count as an entity's own: names and descriptions of it alone. */
function ownMentions(
  mentions: readonly Mention[],
  pointed: ReadonlyMap<number, readonly number[]>,
): Map<number, Mention[]> {
  const own = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const found = pointed.get(mention.index)
    const [one] = found ?? []
    if (one === undefined || found?.length !== 1) continue
    if (mention.kind === 'pronoun' || mention.kind === 'collective' || !isOwn(mention)) continue
    const list = own.get(one)
    if (list) list.push(mention)
    else own.set(one, [mention])
  }
  return own
}

/** Ids by type: the same states and people stand in text after text. */
const idsOfType: Partial<Record<EntityType, (key: string) => string>> = {}

const idOf = (type: EntityType, key: string): string => {
  idsOfType[type] ??= remembered((own) => factId('ent', type, own))
  return idsOfType[type](key)
}

const none: readonly number[] = []

/** Whoever speaks for a part of an organisation acts for the whole: the European Council for the EU. Agencies of the UN stand for themselves. */
function wholeOf(code: string | null, { knowledge }: Discourse): string | null {
  if (code === null) return null
  const party = knowledge.party(code)
  const whole = party?.kind === 'organisation' && party.partOf ? knowledge.party(party.partOf) : null
  return whole && whole.code !== 'UN' ? whole.code : code
}

/** Makes the entities, in order of first mention, and the referents of every mention. */
export function assemble(discourse: Discourse): Entities {
  const { people, things, mentions, pointed, meant } = discourse
  const ofPeople = ownMentions(mentions, pointed)
  const ofThings = ownMentions(mentions, meant)
  const made: Made[] = []
  const ids = new Set<string>()
  const personIds = people.map((person, i) => {
    const own = ofPeople.get(i) ?? []
    if (own.length === 0) return null
    let id = idOf('person', person.wikidata ?? fold(person.name))
    if (ids.has(id)) id = factId('ent', 'person', fold(person.name), person.party, i)
    ids.add(id)
    const { name, wikidata, offices, gender } = person
    const party = wholeOf(person.party, discourse)
    const entity: ReadEntity = { id, type: 'person', name, party, wikidata, mentions: own.map(spanOf), offices, gender }
    made.push({ entity, first: own[0]?.start ?? 0 })
    return id
  })
  const thingIds = things.map((thing, i) => {
    const own = ofThings.get(i) ?? []
    if (own.length === 0) return null
    const id = idOf(thing.type, thing.key)
    if (!ids.has(id)) {
      ids.add(id)
      const { type, name, party } = thing
      const entity: ReadEntity = {
        id,
        type,
        name,
        party,
        wikidata: null,
        mentions: own.map(spanOf),
        offices: [],
        gender: null,
      }
      made.push({ entity, first: own[0]?.start ?? 0 })
    }
    return id
  })
  const referentsOf = ({ index }: Mention): string[] => {
    const ids: string[] = []
    const add = (all: readonly (string | null)[], numbers: readonly number[]): void => {
      for (const number of numbers) {
        const id = all[number] ?? null
        if (id !== null && !ids.includes(id)) ids.push(id)
      }
    }
    add(personIds, pointed.get(index) ?? none)
    add(thingIds, meant.get(index) ?? none)
    return ids
  }
  return {
    entities: made.sort((a, b) => a.first - b.first).map(({ entity }) => entity),
    referents: mentions.map(referentsOf),
  }
}
