import type { Holder, Reading } from '../../../model/index.ts'

/** In how many engagements and statements of a reading each entity (by its own id) and each party (by its code) takes part. */
export interface Tally {
  readonly engagements: ReadonlyMap<string, number>
  readonly statements: ReadonlyMap<string, number>
}

function count(facts: readonly (readonly Holder[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const holders of facts) {
    const names = new Set(holders.flatMap(({ entity, party }) => [entity, party && partyTally(party)]))
    for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** The name under which a party is counted, apart from ids of entities. */
export const partyTally = (code: string): string => `party:${code}`

export const tallyOf = ({ engagements, statements }: Reading): Tally => ({
  engagements: count(engagements.map(({ participants }) => participants)),
  statements: count(statements.map(({ holders }) => holders)),
})
