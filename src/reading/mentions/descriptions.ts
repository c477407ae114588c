import type { CollectiveNoun } from '../kit/words/names.ts'
import type { Candidate, Line } from './line.ts'
import { isNameWord, readName } from './names.ts'
import { determinerAt, type Office } from './offices.ts'
import { isPossessive, readParty } from './parties.ts'
import { findPhrase } from './phrases.ts'
import { nameAfter, namedPerson, roleOf } from './titled.ts'
import { join } from './units.ts'

type Blank = Omit<Candidate, 'from' | 'to' | 'headFrom' | 'headTo' | 'kind' | 'type'>

const blank: Blank = {
  name: null,
  party: null,
  key: null,
  role: null,
  number: 'singular',
  gender: null,
  use: 'noun',
  certain: true,
  inner: [],
}

const useAt = (line: Line, to: number): Candidate['use'] => (isPossessive(line.units, to) ? 'possessive' : 'noun')

/** An office phrase that has no name: one that is held ("the Italian Foreign Minister"), or several ("the foreign ministers"). */
export function describeOffice(line: Line, office: Office): Candidate | null {
  const { head, plural, determiner, parties, complemented } = office
  if (head.alone === 'title') return null
  if (head.alone === 'complement' && parties.length === 0 && !complemented) return null
  const pointed = determiner === 'definite' || determiner === 'possessive' || determiner === 'counting'
  if (determiner === 'indefinite' || (!pointed && parties.length === 0)) return null
  // "EU candidate status", "Foreign Minister level": a noun goes on.
  const next = line.units[office.to]
  if (determiner === null && next?.pos === 'NOUN' && !next.capital && next.gap) return null
  const role = roleOf(line, office)
  return {
    ...blank,
    from: office.from,
    to: office.to,
    headFrom: office.titleFrom,
    headTo: office.headTo,
    kind: plural ? 'collective' : 'description',
    type: 'person',
    party: parties[0] ?? null,
    role,
    number: plural ? 'plural' : 'singular',
    gender: head.gender ?? null,
    use: useAt(line, office.to),
    inner: office.inner,
  }
}

/** Adjectives between determiner and noun that may be passed over: "the other side", "our dear colleagues". */
function skipAdjectives(line: Line, at: number): number {
  const { units, lexicon } = line
  let i = at
  while (i < at + 3) {
    const unit = units[i]
    if (!unit?.word || unit.time) break
    if (
      !(
        lexicon.words.states.has(unit.lower) ||
        lexicon.words.modifiers.has(unit.lower) ||
        (unit.pos === 'ADJ' && !unit.capital)
      )
    )
      break
    if (
      findPhrase(lexicon.personNouns, units, i) ||
      findPhrase(lexicon.partyNouns, units, i) ||
      findPhrase(lexicon.collectives, units, i)
    )
      break
    i++
  }
  return i
}

/** "the Obama administration", "the Biden-Harris Administration", "Assad's government": a party by the people who lead it. */
function describeByLeader(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  const from = lexicon.words.determiners.definite.has(units[at]?.lower ?? '') ? at + 1 : at
  if (!isNameWord(line, from) || line.party(from)) return null
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

/** "his Russian counterpart", "the Italian diplomat", "the latter", "the Israeli side", "both sides", "the government of Fiji". */
export function describeByNoun(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  const led = describeByLeader(line, at)
  if (led) return led
  const determiner = determinerAt(line, at)
  const named = determiner === 'definite' && (line.party(at)?.length ?? 0) > 1
  let i = determiner && !named ? at + 1 : at
  const counted = determiner === 'counting' || (determiner === 'definite' && determinerAt(line, i) === 'counting')
  if (counted && determiner === 'definite') i++
  if (counted && lexicon.words.determiners.definite.has(units[i]?.lower ?? '')) i++
  const inner: Candidate[] = []
  for (let round = 0; round < 4; round++) {
    i = skipAdjectives(line, i)
    const party = readParty(line, i)
    if (!party || party.to >= units.length) break
    inner.push(party)
    i = party.to
    if (isPossessive(units, i)) i++
    if (lexicon.words.and.has(units[i]?.lower ?? '') && line.party(i + 1)) i++
  }
  const parties = [...new Set(inner.flatMap(({ party }) => party ?? []))]
  const shared = { ...blank, from: at, inner }

  const person = findPhrase(lexicon.personNouns, units, i)
  if (
    person &&
    !person.value.plural &&
    (determiner === 'definite' || determiner === 'possessive' || parties.length > 0)
  ) {
    const { noun } = person.value
    const to = i + person.length
    const named = noun.sense === 'peer' || noun.sense === 'role' ? nameAfter(line, to) : null
    if (named) {
      const { run, gender } = named
      const own = namedPerson(line, { from: at, to: named.to, run, gender, role: null, inner })
      return { ...own, party: parties[0] ?? null }
    }
    const ordinal = noun.sense === 'latter' || noun.sense === 'former'
    const isNoun =
      !ordinal || (determiner === 'definite' && parties.length === 0 && i === at + 1 && !nounFollows(line, to))
    if (isNoun && determiner !== 'indefinite' && (noun.sense !== 'peer' || determiner !== null || parties.length > 0)) {
      return {
        ...shared,
        to,
        headFrom: i,
        headTo: to,
        kind: 'description',
        type: 'person',
        party: parties[0] ?? null,
        use: useAt(line, to),
      }
    }
  }

  const collective = findPhrase(lexicon.collectives, units, i)
  if (collective && parties.length === 0 && (counted || determiner === 'definite' || determiner === 'possessive'))
    return groupOf(shared, collective.value, i, i + collective.length, useAt(line, i + collective.length))

  const noun = findPhrase(lexicon.partyNouns, units, i)
  if (noun) {
    const to = i + noun.length
    const [party] = parties
    if (parties.length > 1 && noun.value.plural)
      return {
        ...shared,
        to,
        headFrom: i,
        headTo: to,
        kind: 'collective',
        type: 'party',
        number: 'plural',
        use: useAt(line, to),
      }
    if (party !== undefined && determiner !== 'counting' && parties.length === 1)
      return partyOf(shared, party, i, to, useAt(line, to))
    if (party === undefined && determiner === 'definite' && units[to]?.lower === lexicon.words.of) {
      const next = lexicon.words.determiners.definite.has(units[to + 1]?.lower ?? '') ? to + 2 : to + 1
      const own = readParty(line, next)
      if (own?.party && own.type !== 'org')
        return partyOf({ ...shared, inner: [own] }, own.party, i, own.to, useAt(line, own.to))
    }
    if (
      determiner &&
      noun.value.noun.owned &&
      (determiner === 'possessive' || determiner === 'definite') &&
      parties.length === 0
    )
      return { ...shared, to, headFrom: i, headTo: to, kind: 'description', type: 'party', use: useAt(line, to) }
  }
  if (person?.value.plural && (counted || determiner === 'definite') && parties.length === 0) {
    const to = i + person.length
    return {
      ...shared,
      to,
      headFrom: i,
      headTo: to,
      kind: 'collective',
      type: 'person',
      number: 'plural',
      use: useAt(line, to),
    }
  }
  return null
}

/** Does a noun follow, so that the word before is its adjective ("the former president")? */
const nounFollows = (line: Line, at: number): boolean => {
  const unit = line.units[at]
  return !!unit?.word && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(unit.pos)
}

const groupOf = (
  shared: Blank & Pick<Candidate, 'from'>,
  noun: CollectiveNoun,
  headFrom: number,
  to: number,
  use: Candidate['use'],
): Candidate => ({
  ...shared,
  to,
  headFrom,
  headTo: to,
  kind: 'collective',
  type: noun.of,
  number: 'plural',
  use,
})

const partyOf = (
  shared: Blank & Pick<Candidate, 'from'>,
  party: string,
  headFrom: number,
  to: number,
  use: Candidate['use'],
): Candidate => ({
  ...shared,
  to,
  headFrom,
  headTo: Math.max(headFrom + 1, Math.min(to, headFrom + 1)),
  kind: 'description',
  type: 'party',
  party,
  use,
})
