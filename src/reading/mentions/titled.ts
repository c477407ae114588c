import type { Role } from '../kit/index.ts'
import { kindOf } from './kinds.ts'
import type { Candidate, CandidateRole, Line } from './line.ts'
import { beginsWithGiven, genderOf, isNameWord, type NameRun, readHonorifics, readName } from './names.ts'
import { type Office, readOffice } from './offices.ts'
import { isPossessive, readParty } from './parties.ts'
import { readPerson } from './people.ts'

/** The role that an office phrase tells; trades give none. */
export function roleOf(
  line: Line,
  office: Office,
  party: string | null = office.parties[0] ?? null,
): CandidateRole | null {
  if (!office.head.office) return null
  const bare = office.title.toLowerCase() === office.head.form
  const kind = bare && office.head.generic ? null : (kindOf(line, office.plainTitle, party) ?? 'other')
  return { from: office.titleFrom, to: office.to, title: office.title, kind, party, former: office.former }
}

interface Named {
  readonly run: NameRun
  readonly to: number
  readonly gender: 'male' | 'female' | null
}

/** The name that stands right after a title, with its forms of address. */
export function nameAfter(line: Line, at: number): Named | null {
  const honorifics = readHonorifics(line, at)
  if (!isNameWord(line, honorifics.to) && line.units[honorifics.to]?.text !== '[') {
    const run = particleName(line, honorifics.to)
    return run && { run, to: run.to, gender: honorifics.gender ?? genderOf(line, run) }
  }
  const run = readName(line, honorifics.to)
  if (!run) return null
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
  number: 'singular',
  gender,
  use: isPossessive(line.units, to) ? 'possessive' : 'noun',
  certain: true,
  inner: inner.filter((held) => held.from >= from && held.to <= to),
})

const keyOf = (line: Line, run: NameRun): string | null => {
  if (run.cores.length < 2) return null
  const ids = new Set(line.knowledge.personsByName(run.name).map(({ wikidata }) => wikidata))
  const [id = null] = ids
  return ids.size === 1 ? id : null
}

/** "Prime Minister Justin Trudeau | of Canada": the party after the name, where none stands before it. */
function partyAfter(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  if (units[at]?.lower !== lexicon.words.of) return null
  let next = at + 1
  if (lexicon.words.determiners.definite.has(units[next]?.lower ?? '')) next++
  const party = readParty(line, next)
  return party && party.party !== null && party.use !== 'adjective' ? party : null
}

interface Apposed {
  readonly office: Office
  readonly to: number
}

/** ", Chancellor of Germany," after a name; not the next of a list of people. */
export function appositionAfter(line: Line, at: number): Apposed | null {
  const { units } = line
  const mark = units[at]
  if (!mark || (mark.text !== ',' && mark.text !== '(' && mark.text !== '–' && mark.text !== '—')) return null
  const office = readOffice(line, at + 1)
  if (!office || office.plural) return null
  if (office.head.alone === 'title' && (office.head.office || office.determiner === null)) return null
  const bare = office.parties.length === 0 && !office.complemented
  if (bare && office.determiner !== 'definite' && office.determiner !== 'possessive') return null
  let { to } = office
  for (let next = units[to]; next && line.lexicon.words.and.has(next.lower); next = units[to]) {
    const second = readOffice(line, to + 1)
    if (!second || second.plural || nameAfter(line, second.to)) break
    to = second.to
  }
  if (nameAfter(line, to)) return null
  const next = units[to]
  if (
    next &&
    ![',', '.', ';', ')', '–', '—', ':', '”', '"'].includes(next.text) &&
    !line.lexicon.words.and.has(next.lower)
  )
    return null
  // "X, the President and the Prime Minister met": a list, unless a comma closes the apposition.
  if (next && line.lexicon.words.and.has(next.lower)) return null
  return { office, to }
}

/** "… and Head of the Federal Department …": a second office of the same person. */
function lineUp(line: Line, first: Office): Office | null {
  const { units, lexicon } = line
  const joint = units[first.to]
  if (!joint) return null
  const and = lexicon.words.and.has(joint.lower)
  if (!and && joint.text !== ',') return null
  const second = readOffice(line, first.to + 1)
  if (!second || second.plural || second.determiner || second.head.alone === 'title') return null
  if (first.parties.length && second.parties.length && first.parties[0] !== second.parties[0]) {
    const kinds = [first, second].map(({ parties }) => line.knowledge.party(parties[0] ?? '')?.kind)
    if (kinds[0] === kinds[1]) return null
  }
  // "the Secretary and Foreign Minister X" are two, "the Deputy Prime Minister and Minister of Foreign Affairs of Y X" is one.
  const two =
    first.determiner === 'definite' && !first.complemented && !second.complemented && second.parties.length === 0
  return (and && !two) || first.head.form === second.head.form ? second : null
}

/** Office and name together, from the unit on: titles before, after, or both. Several where a plural title has several names. */
export function readTitled(line: Line, office: Office): readonly Candidate[] {
  const { units, lexicon } = line
  const { words } = lexicon
  let whole = office
  let named = nameAfter(line, office.to)
  if (!named && !office.plural) {
    const second = lineUp(line, office)
    const after = second && nameAfter(line, second.to)
    if (second && after) {
      whole = merge(line, office, second)
      named = after
    }
  }
  if (!named && !office.plural) named = nameAfterComma(line, office)
  if (!named) return []
  const found: Candidate[] = []
  let from = office.from
  for (let count = 0; named && count < 40; count++) {
    const own = whole.parties.length > 1 && whole.plural ? whole.parties[count] : whole.parties[0]
    const after = own === undefined ? partyAfter(line, named.to) : null
    const party: string | null = own ?? after?.party ?? null
    let to = after ? after.to : named.to
    const inner = [...(count === 0 ? whole.inner : []), ...(after ? [after] : [])]
    let role = roleOf(line, whole, party)
    if (role && count > 0) role = { ...role, party }
    const apposed: Apposed | null = whole.plural ? null : appositionAfter(line, to)
    if (apposed) {
      to = apposed.to
      inner.push(...apposed.office.inner)
      role ??= roleOf(line, apposed.office)
    }
    found.push(
      namedPerson(line, { from, to, run: named.run, gender: named.gender ?? office.head.gender ?? null, role, inner }),
    )
    if (!whole.plural) break
    const mark = units[to]
    let next = to + 1
    if (mark?.text === ',' && words.and.has(units[next]?.lower ?? '')) next++
    else if (mark?.text !== ',' && !words.and.has(mark?.lower ?? '')) break
    if (readOffice(line, next)) break
    from = next
    named = nameAfter(line, next)
  }
  return found
}

/** "The North's chief negotiator, Kim Myong Gil, …": a full name between commas, or one with a form of address. */
function nameAfterComma(line: Line, office: Office): Named | null {
  const { units } = line
  if (units[office.to]?.text !== ',' || office.head.alone === 'title') return null
  if (
    office.parties.length === 0 &&
    !office.complemented &&
    office.determiner !== 'definite' &&
    office.determiner !== 'possessive'
  )
    return null
  const honorifics = readHonorifics(line, office.to + 1)
  const addressed = honorifics.to > office.to + 1
  const known = readPerson(line, honorifics.to)
  const run = known?.run ?? readName(line, honorifics.to)
  if (!run || (!addressed && run.cores.length < 2)) return null
  const next = units[run.to]
  const closed = !next || [',', '.', ';', ')', ':'].includes(next.text) || line.lexicon.words.and.has(next.lower)
  if (!addressed && !closed) return null
  if (!addressed && line.party(run.from)) return null
  return { run, to: run.to, gender: honorifics.gender ?? known?.gender ?? genderOf(line, run) }
}

const merge = (line: Line, first: Office, second: Office): Office => ({
  ...first,
  to: second.to,
  title: `${first.title}${line.units[first.to]?.text === ',' ? ', ' : ' and '}${second.title}`,
  plainTitle: `${first.plainTitle} and ${second.plainTitle}`,
  parties: first.parties.length ? first.parties : second.parties,
  inner: [...first.inner, ...second.inner],
})

/** A person whom the text names without a title before the name; a title may follow. */
export function readUntitled(line: Line, at: number): Candidate | null {
  const honorifics = readHonorifics(line, at)
  const addressed = honorifics.to > at
  const found = readPerson(line, honorifics.to)
  const run = found?.run ?? (addressed ? readName(line, honorifics.to) : nameWithApposition(line, at))
  if (!run) return null
  const gender = honorifics.gender ?? found?.gender ?? genderOf(line, run)
  const after = partyAfter(line, run.to)
  const apposed = appositionAfter(line, run.to)
  const role: (CandidateRole & Pick<Role, 'title'>) | null = apposed ? roleOf(line, apposed.office) : null
  const to = apposed?.to ?? run.to
  const own = namedPerson(line, {
    from: at,
    to,
    run,
    gender,
    role,
    inner: apposed?.office.inner ?? [],
    ...(found ? { key: found.key } : {}),
  })
  return after && !apposed ? { ...own, party: null } : own
}

/** A name of two words or more that only its apposition makes known: "X Y, Chancellor of Germany,". */
function nameWithApposition(line: Line, at: number): NameRun | null {
  if (!isNameWord(line, at) || line.party(at)) return null
  const run = readName(line, at)
  if (!run || run.cores.length < 2 || line.units[run.to]?.text !== ',') return null
  return appositionAfter(line, run.to) ? run : null
}
