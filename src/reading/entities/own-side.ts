import type { Person } from './person.ts'
import { type Nouns, titleWords } from './words.ts'

/** A post in a government: of a certain kind, or by a noun that only governments give. */
const isPost = ({ roles }: Person, stateOffices: ReadonlySet<string>): boolean =>
  roles.some(({ title, kind, former }) => {
    if (former || kind === null) return false
    const words = titleWords(title)
    return kind !== 'other' || (words.length > 1 && words.some((word) => stateOffices.has(word)))
  })

/**
 * A government does not say whose its own ministers are: "Acting Assistant Secretary X met with Prime Minister Y of Z".
 * Where the first whom the text leaves without a party is known, the others so left act for the same.
 */
export function addOwnSide(said: readonly Person[], identified: readonly Person[], { stateOffices }: Nouns): Person[] {
  const unstated = (i: number): boolean => said[i]?.party === null && isPost(said[i] as Person, stateOffices)
  const first = said.findIndex((_, i) => unstated(i))
  const party = identified[first]?.wikidata === null ? null : (identified[first]?.party ?? null)
  const others = identified.some((person, i) => unstated(i) && person.wikidata !== null && person.party !== party)
  if (party === null || others) return [...identified]
  return identified.map((person, i) => (person.party === null && unstated(i) ? { ...person, party } : person))
}
