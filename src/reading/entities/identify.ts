import type { Knowledge, KnownPerson, OfficeKind, Tenure } from '../kit/index.ts'
import type { Person } from './person.ts'

const principal: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'org-head',
])

interface Match {
  readonly person: KnownPerson
  readonly tenures: readonly Tenure[]
  readonly score: number
}

/** How well a known person's offices at the date fit what the text says of somebody; 0 where they do not. */
function agreement(person: KnownPerson, tenures: readonly Tenure[], said: Person, isState: boolean): number {
  const full = said.parts.words.length > 1
  const kindFits = tenures.some(({ kind }) => said.kinds.has(kind))
  const partyFits = said.party !== null && tenures.some(({ party }) => party === said.party)
  // Whoever heads a body of a state may be named with the body alone: "Secretary of the Security Council X".
  const partyDiffers = said.party !== null && !partyFits && (isState || !full)
  const former = said.roles.some((role) => role.former)
  if (tenures.length === 0) {
    if (!full) return 0
    const party = said.party === null || person.tenures.some((tenure) => tenure.party === said.party)
    return party && (former || said.roles.length === 0 || said.party !== null) ? 1 : 0
  }
  if (kindFits && partyFits) return 6
  if (partyDiffers)
    return kindFits && tenures.some(({ kind }) => kind === 'org-head' || kind === 'envoy') ? 3 : full ? 1 : 0
  if (kindFits) return 5
  if (partyFits) return full ? 4 : 3
  if (said.kinds.size > 0 && !full) return 0
  if (full) return 3
  return tenures.some(({ kind }) => principal.has(kind)) ? 2 : 0
}

/** Those whom the knowledge knows by the person's name, best first, with the offices that they held at the date. */
function candidates(said: Person, knowledge: Knowledge, date: string | null): Match[] {
  const full = said.parts.words.length > 1
  const named = knowledge.personsByName(said.name)
  const owner = said.party === null ? null : knowledge.party(said.party)?.kind
  const isState = owner === 'state' || owner === 'entity'
  const people = full || named.length ? named : knowledge.personsBySurname(said.name)
  return people
    .map((person): Match => {
      const tenures = date ? knowledge.officesOf({ person, date }) : full ? person.tenures : []
      return { person, tenures, score: agreement(person, tenures, said, isState) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

/**
 * Adds what the knowledge is certain of: who it is, their party and offices at the date. Never a holder of another time;
 * of two who fit alike neither is taken.
 */
export function identify(said: Person, knowledge: Knowledge, date: string | null): Person {
  const [best, second] = candidates(said, knowledge, date)
  if (!best || (second && second.score === best.score && sameId(best, second) === false)) return said
  if (best.score === 2 && date !== null && isContested(said, best, knowledge, date)) return said
  const { person, tenures } = best
  const ranked = rankTenures(person, tenures, said)
  const parties = new Set(ranked.map(({ party }) => party))
  const known = best.score > 1
  // With no date to go by, and offices of several parties, the knowledge says nothing about for whom somebody acts.
  const [own = null] =
    date !== null || parties.size === 1 || said.kinds.size > 0 ? ranked.map((tenure) => tenure.party) : []
  const owner = said.party === null ? null : (knowledge.party(said.party)?.kind ?? null)
  const stated = said.party !== null && (parties.has(said.party) || owner === 'state' || owner === 'entity')
  const party = known && !stated ? (own ?? said.party) : said.party
  return {
    ...said,
    party,
    wikidata: person.wikidata,
    offices: [
      ...said.offices,
      ...(known
        ? ranked
            .filter(({ office }) => !said.offices.some(({ title }) => title.toLowerCase() === office.toLowerCase()))
            .slice(0, 3)
            .map((tenure) => ({ title: tenure.office, party: tenure.party, basis: 'knowledge' as const }))
        : []),
    ],
    kinds: new Set([...said.kinds, ...(known ? tenures.map(({ kind }) => kind) : [])]),
  }
}

const yearsBack = 12

/** A bare surname is not enough for one in office where another bearer held a principal office not long ago. */
function isContested(said: Person, { person }: Match, knowledge: Knowledge, date: string): boolean {
  const since = `${Number(date.slice(0, 4)) - yearsBack}`
  return knowledge
    .personsBySurname(said.name)
    .some(
      (other) =>
        other.name !== person.name &&
        other.tenures.some(
          ({ kind, start, end }) => principal.has(kind) && (start ?? '') <= date && (end === null || end >= since),
        ),
    )
}

const sameId = (a: Match, b: Match): boolean => a.person.wikidata !== null && a.person.wikidata === b.person.wikidata

/**
 * The office that the text speaks of first, by its title, then by its kind; else the principal one, of the party that the
 * person has served most often: a president of France is a co-prince of Andorra too.
 */
function rankTenures(person: KnownPerson, tenures: readonly Tenure[], said: Person): Tenure[] {
  const titles = new Set(said.roles.map(({ title }) => title.toLowerCase()))
  const served = new Map<string, number>()
  for (const { party } of person.tenures) served.set(party, (served.get(party) ?? 0) + 1)
  const rank = ({ office, kind, party }: Tenure): number =>
    (titles.has(office.toLowerCase()) ? 0 : 8) +
    (said.kinds.has(kind) ? 0 : 4) +
    (said.party === null || said.party === party ? 0 : 2) +
    (principal.has(kind) ? 0 : 1)
  return [...tenures].sort((a, b) => rank(a) - rank(b) || (served.get(b.party) ?? 0) - (served.get(a.party) ?? 0))
}
