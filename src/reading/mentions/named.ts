import { blank, type Candidate, type Line } from './line.ts'
import type { NameRun } from './name-run.ts'
import { beginsWithGiven, genderOf, isNameWord, readHonorifics, readName } from './names.ts'
import { isPossessive, readParty } from './parties.ts'
import { findPhrase } from './phrases.ts'

/** A person's name with the forms of address before it. */
export interface Named {
  readonly run: NameRun
  readonly to: number
  readonly gender: 'male' | 'female' | null
}

/** "National Security Coordinator | Lt General | X": a rank between an office and the name. */
function afterRank(line: Line, at: number): number {
  const rank = findPhrase(line.lexicon.heads, line.units, at)
  const { noun } = rank?.value ?? {}
  return rank && noun?.alone === 'title' && noun.office && isNameWord(line, at + rank.length) ? at + rank.length : at
}

/** The name that stands right after a title, with its forms of address. */
export function nameAfter(line: Line, at: number): Named | null {
  const honorifics = readHonorifics(line, afterRank(line, at))
  if (!isNameWord(line, honorifics.to) && line.units[honorifics.to]?.text !== '[') {
    const run = particleName(line, honorifics.to)
    return run && { run, to: run.to, gender: honorifics.gender ?? genderOf(line, run) }
  }
  const run = readName(line, honorifics.to)
  if (!run || findPhrase(line.lexicon.knownBodies, line.units, run.from)) return null
  if (run.cores.length === 1 && line.lexicon.words.domains.has(line.units[run.from]?.lower ?? '')) return null
  const party = line.party(honorifics.to)
  // "President Ukraine" is no name, "Minister Israel Katz" is one.
  if (party && (party.length > 1 || party.value.some(({ sense }) => sense !== 'alias')) && honorifics.gender === null) {
    if (run.cores.length < 2 || (!beginsWithGiven(line, run) && line.knowledge.personsByName(run.name).length === 0))
      return null
  }
  return { run, to: run.to, gender: honorifics.gender ?? genderOf(line, run) }
}

/** "de Mistura", "al-Assad" after a title: a particle in small letters begins the name. */
const particleName = (line: Line, at: number): NameRun | null => {
  const unit = line.units[at]
  return unit &&
    !unit.capital &&
    line.lexicon.words.particles.has(unit.lower) &&
    unit.lower.length > 1 &&
    isNameWord(line, at + 1)
    ? readName(line, at)
    : null
}

/** A named person's mention. */
export const namedPerson = (
  line: Line,
  {
    from,
    to,
    run,
    gender,
    role,
    inner,
    key,
  }: Pick<Candidate, 'from' | 'to' | 'gender' | 'role' | 'inner'> & {
    readonly run: NameRun
    readonly key?: string | null
  },
): Candidate => ({
  ...blank,
  from,
  to,
  headFrom: run.from,
  headTo: run.to,
  kind: 'name',
  type: 'person',
  name: run.name,
  party: role?.party ?? null,
  key: key === undefined ? keyOf(line, run) : key,
  role,
  gender,
  use: isPossessive(line.units, to) ? 'possessive' : 'noun',
  inner: inner.filter((held) => held.from >= from && held.to <= to),
})

const keyOf = (line: Line, run: NameRun): string | null => {
  if (run.cores.length < 2) return null
  const ids = new Set(line.knowledge.personsByName(run.name).map(({ wikidata }) => wikidata))
  const [id = null] = ids
  return ids.size === 1 ? id : null
}

/** "Prime Minister Justin Trudeau | of Canada": the party after the name, where none stands before it. */
export function partyAfter(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  if (units[at]?.lower !== lexicon.words.of) return null
  let next = at + 1
  if (lexicon.words.determiners.definite.has(units[next]?.lower ?? '')) next++
  const party = readParty(line, next)
  return party && party.party !== null && party.use !== 'adjective' ? party : null
}
