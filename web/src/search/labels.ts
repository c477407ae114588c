import type { Facets, PartyNames } from '../../../src/api/types.ts'
import { actNames, genreNames, kindNames, statusNames } from '../words/kinds.ts'

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  genre: genreNames,
  kind: kindNames,
  status: statusNames,
  act: actNames,
}

/** What a filter's value is called on the page. */
export function labelOf(filter: string, value: string, facets: Facets | null, parties: PartyNames): string {
  const named = names[filter]?.[value]
  if (named) return named
  if (filter === 'party' && parties[value]) return parties[value]
  const counts = facets?.[filter as keyof Facets]
  return counts?.find((each) => each.value === value)?.label ?? value
}
