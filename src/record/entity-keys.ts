import type { Entity } from '../model/index.ts'
import { fold } from './fold.ts'

/*
 * Entities of two documents are one in the record where they share a key: the Wikidata id, or type, folded name and
 * party. A party that acts has its code as its only key, and as its id.
 */

/** How a code is named, where anybody knows. */
export type PartyName = (code: string) => string | null

/** True where the entity is the party with this code itself, not somebody or something of it. */
const isPartyItself = ({ type, name, party }: Entity, partyName: PartyName): boolean => {
  if (!party || type === 'person') return false
  if (type === 'party') return true
  // A state that one text only speaks of, as a place, is the same that acts in another.
  const folded = fold(name)
  return folded === fold(party) || folded === fold(partyName(party) ?? '')
}

/** The keys of an entity, the surest first. */
export function entityKeys(entity: Entity, partyName: PartyName): readonly [string, ...string[]] {
  if (entity.party && isPartyItself(entity, partyName)) return [partyKey(entity.party)]
  const name = `name:${entity.type}:${entity.party ?? ''}:${fold(entity.name)}`
  return entity.wikidata ? [`wikidata:${entity.wikidata}`, name] : [name]
}

/** The key of a party. */
export const partyKey = (code: string): string => `party:${code}`
