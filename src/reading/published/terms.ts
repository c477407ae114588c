import { firstDay, lastDay } from '../kit/calendar.ts'
import type { Knowledge, Mention, Tenure } from '../kit/index.ts'
import type { Bound } from './bound.ts'

/** How many people are looked up: the ones a text is about come first. */
const MOST = 24

/** What the offices say in which the text shows people: a term has its days. */
export function termBounds(text: string, mentions: readonly Mention[], knowledge: Knowledge): Bound[] {
  const bounds: Bound[] = []
  const seen = new Set<string>()
  for (const mention of mentions) {
    if (bounds.length >= MOST) break
    const { role, name } = mention
    if (mention.type !== 'person' || mention.kind !== 'name' || !role?.kind || !name || role.kind === 'other') continue
    const party = role.party ?? mention.party
    const key = `${name}|${role.kind}|${party}`
    if (!party || seen.has(key)) continue
    seen.add(key)
    const said = text.slice(mention.start, mention.end)
    if (role.former) continue
    const people = name.includes(' ') ? knowledge.personsByName(name) : knowledge.personsBySurname(name)
    const terms = people.flatMap(({ tenures }) =>
      tenures.filter((tenure) => tenure.party === party && tenure.kind === role.kind),
    )
    const stretch = hull(terms)
    if (!stretch) continue
    bounds.push({
      ...stretch,
      day: null,
      weight: 2,
      kind: 'term',
      says: `${said}: in office ${stretch.earliest ?? '…'} to ${stretch.latest ?? '…'}.`,
      span: { start: mention.start, end: mention.end },
    })
  }
  return bounds
}

/** From the first day of the first term to the last day of the last; open where a term has no known end. */
function hull(terms: readonly Tenure[]): { earliest: string | null; latest: string | null } | null {
  if (!terms.length) return null
  const starts = terms.map(({ start }) => start)
  const ends = terms.map(({ end }) => end)
  const known = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null).sort()
  return {
    earliest: starts.includes(null) ? null : firstDay(known(starts)[0] ?? ''),
    latest: ends.includes(null) ? null : lastDay(known(ends).at(-1) ?? ''),
  }
}
