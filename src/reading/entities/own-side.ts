import type { Person } from './person.ts'

/** Titles of so many words, or of a certain kind, are posts in a government; shorter ones may be ranks. */
const isPost = ({ roles }: Person): boolean =>
  roles.some(({ title, kind, former }) => !former && kind !== null && (kind !== 'other' || title.split(' ').length > 2))

/**
 * A government does not say whose its own ministers are: "Acting Assistant Secretary X met with Prime Minister Y of Z".
 * Where all whom the knowledge knows among those left without a party act for one, the others so left do too.
 */
export function addOwnSide(said: readonly Person[], identified: readonly Person[]): Person[] {
  const unstated = (i: number): boolean => said[i]?.party === null && isPost(said[i] as Person)
  const own = new Set<string>()
  for (const [i, { wikidata, party }] of identified.entries())
    if (unstated(i) && wikidata !== null && party !== null) own.add(party)
  const [party] = own
  if (own.size !== 1 || party === undefined) return [...identified]
  return identified.map((person, i) => (person.party === null && unstated(i) ? { ...person, party } : person))
}
