import { heldWithin } from './bodies.ts'
import { blank, type Candidate, type Line } from './line.ts'
import { isNameWord, readName } from './names.ts'
import type { NounOpening } from './noun-opening.ts'
import { isPossessive, readParty, useAt } from './parties.ts'
import { findPhrase } from './phrases.ts'
import { join } from './units.ts'

/** "the Obama administration", "the Biden-Harris Administration", "Assad's government": a party by the people who lead it. */
export function describeByLeader(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  const from = lexicon.words.determiners.definite.has(units[at]?.lower ?? '') ? at + 1 : at
  if (!isNameWord(line, from) || line.party(from) || line.units[from]?.capitals) return null
  const run = readName(line, from)
  if (!run) return null
  const headFrom = isPossessive(units, run.to) ? run.to + 1 : run.to
  const noun = findPhrase(lexicon.partyNouns, units, headFrom)
  if (!noun?.value.noun.led || noun.value.plural || (headFrom === run.to && from === at)) return null
  const to = headFrom + noun.length
  const starts = [
    ...run.cores,
    ...run.cores.filter((core) => run.cores.length === 1 && units[core + 1]?.hyphen).map((core) => core + 1),
  ]
  const people =
    run.cores.length > 1 ? [[run.from, run.to] as const] : starts.map((start) => [start, start + 1] as const)
  const inner = people.map(
    ([start, end]): Candidate => ({
      ...blank,
      from: start,
      to: end,
      headFrom: start,
      headTo: end,
      kind: 'name',
      type: 'person',
      name: join(units, start, end),
    }),
  )
  return {
    ...blank,
    from: at,
    to,
    headFrom,
    headTo: to,
    kind: 'description',
    type: 'party',
    use: useAt(line, to),
    inner,
  }
}

/** "the Israeli side", "the government of Fiji", "our country"; several where several parties are named. */
export function describeParty(line: Line, opening: NounOpening): Candidate | null {
  const { units, lexicon } = line
  const { from, to: at, determiner, inner, parties } = opening
  const found = findPhrase(lexicon.partyNouns, units, at)
  if (!found) return null
  // "Chinese state TV" is a body.
  if ((findPhrase(lexicon.bodies, units, at)?.length ?? 0) > found.length) return null
  const { noun, plural } = found.value
  const to = at + found.length
  const shared = { ...blank, from, to, headFrom: at, headTo: to, type: 'party', inner, use: useAt(line, to) } as const
  if (parties.length > 1)
    return plural ? { ...shared, kind: 'collective', number: 'plural', inner: partsOf(opening, shared) } : null
  const [party] = parties
  if (party !== undefined)
    return determiner === 'counting'
      ? null
      : { ...shared, kind: 'description', party, inner: heldWithin(line, from, to) }
  const possessive = determiner === 'possessive'
  if (noun.owned && !plural && (possessive || determiner === 'definite')) return { ...shared, kind: 'description' }
  if (noun.led && !plural && possessive) return { ...shared, kind: 'description' }
  if (determiner !== 'definite' || units[to]?.lower !== lexicon.words.of) return null
  const next = lexicon.words.determiners.definite.has(units[to + 1]?.lower ?? '') ? to + 2 : to + 1
  const own = readParty(line, next)
  if (!own?.party || own.type === 'org') return null
  return { ...shared, to: own.to, kind: 'description', party: own.party, inner: [own], use: useAt(line, own.to) }
}

/** "Russian | and | Ukrainian representatives": each party with what of the words is its own. */
const partsOf = ({ inner }: NounOpening, whole: Omit<Candidate, 'kind'>): Candidate[] =>
  inner.map((part, i) => {
    const last = i === inner.length - 1
    return {
      ...whole,
      from: part.from,
      to: last ? whole.to : part.to,
      headFrom: last ? whole.headFrom : part.from,
      headTo: last ? whole.headTo : part.to,
      kind: 'description',
      party: part.party,
      use: 'noun',
      inner: [],
    }
  })
