import type { Knowledge, KnownPerson, ReadOffice, Tenure } from '../kit/index.ts'
import { bySurname, isContested, type Match, matchesOf, principal } from './agreement.ts'
import type { Person } from './person.ts'

const sameId = (a: Match, b: Match): boolean => a.person.wikidata !== null && a.person.wikidata === b.person.wikidata

/**
 * Adds what the knowledge is certain of: who it is, their party and offices at the date. Never a holder of another time;
 * of two who agree alike with the text neither is taken.
 */
export function identify(said: Person, knowledge: Knowledge, date: string | null): Person {
  const [best, second] = matchesOf(said, knowledge, date)
  if (!best || (second && second.score === best.score && !sameId(best, second))) return said
  if (best.score === bySurname && date !== null && isContested(said, best, knowledge, date)) return said
  const { person, tenures } = best
  const ranked = best.score > 1 ? rankTenures(person, tenures, said) : []
  const owner = said.party === null ? null : knowledge.party(said.party)?.kind
  const stated =
    owner === 'state' || owner === 'entity' || ranked.some(({ party }) => said.party !== null && party === said.party)
  const own = stated ? null : ownParty(person, ranked, said, date !== null)
  return {
    ...said,
    party: own ?? said.party,
    wikidata: person.wikidata,
    offices: [...said.offices, ...knownOffices(ranked, said)],
    kinds: new Set([...said.kinds, ...ranked.map(({ kind }) => kind)]),
  }
}

const mostOffices = 3

const knownOffices = (ranked: readonly Tenure[], said: Person): ReadOffice[] =>
  ranked
    .filter(({ office }) => !said.offices.some(({ title }) => title.toLowerCase() === office.toLowerCase()))
    .slice(0, mostOffices)
    .map(({ office, party }) => ({ title: office, party, basis: 'knowledge' }))

const timesServed = (person: KnownPerson, code: string): number =>
  person.tenures.filter(({ party }) => party === code).length

/**
 * For whom somebody acts by the knowledge: by the first of their offices at the date, unless another of the same kind is of
 * another party; where all the offices that they ever held are of one party, for that one.
 */
function ownParty(person: KnownPerson, ranked: readonly Tenure[], said: Person, dated: boolean): string | null {
  const ever = new Set(person.tenures.map(({ party }) => party))
  const [only = null] = ever
  if (ever.size === 1) return only
  const [first] = ranked
  if (!first || (!dated && said.kinds.size === 0)) return null
  const rivals = ranked.filter(({ kind, party }) => kind === first.kind && party !== first.party)
  const served = timesServed(person, first.party)
  return rivals.some(({ party }) => timesServed(person, party) >= served) ? null : first.party
}

/**
 * The office that the text speaks of first, by its title, then by its kind; else the principal one, of the party that the
 * person has served most often: a president of France is a co-prince of Andorra too.
 */
function rankTenures(person: KnownPerson, tenures: readonly Tenure[], said: Person): Tenure[] {
  const titles = new Set(said.roles.map(({ title }) => title.toLowerCase()))
  const rank = ({ office, kind, party }: Tenure): number =>
    (titles.has(office.toLowerCase()) ? 0 : 8) +
    (said.kinds.has(kind) ? 0 : 4) +
    (said.party === null || said.party === party ? 0 : 2) +
    (principal.has(kind) ? 0 : 1)
  return [...tenures].sort((a, b) => rank(a) - rank(b) || timesServed(person, b.party) - timesServed(person, a.party))
}
