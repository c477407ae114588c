import { fold } from '../kit/fold.ts'
import { abbreviates } from './acronyms.ts'
import { appositionAfter } from './apposition.ts'
import type { Candidate, Line } from './line.ts'
import { calm } from './names.ts'
import { isPossessive } from './parties.ts'
import { roleOf } from './roles.ts'
import type { Loose, Scanned } from './scan.ts'
import { join } from './units.ts'

/** What a document has said so far, for names in short: surnames, first names of those who go by them, acronyms. */
interface Memory {
  /** Short forms in lower case of the people whom the document names in full or with a title. */
  readonly people: ReadonlySet<string>
  /** Of these, the ones whom more than headlines name. */
  readonly inText: ReadonlySet<string>
  /** The bodies whose acronyms the document gives: "United States European Command (EUCOM)". */
  readonly acronyms: ReadonlyMap<string, Candidate>
  /** Bodies of several words, for acronyms that it does not explain. */
  readonly bodies: readonly Candidate[]
  /** Codes of parties that it names by forms which mean nothing else. */
  readonly certain: ReadonlySet<string>
}

const suffix = /(?:,?\s+(?:jr|sr|[iv]+)\.?)$/i

/** The short forms of a name: every ending of it, and its first word. */
function shortForms(name: string): string[] {
  const words = name.replace(suffix, '').split(/\s+/)
  const endings = words.map((_, i) => words.slice(i).join(' ').toLowerCase())
  const [first = ''] = words
  return words.length > 1 && first.length > 1 && !first.endsWith('.') ? [...endings, first.toLowerCase()] : endings
}

const brackets = new Set(['(', '['])

/** "(OSCE)" right after a name: the acronym that stands for it from then on. */
function acronymAfter(line: Line, to: number): string | null {
  const unit = line.units[to + 1]
  if (!unit?.capitals || !brackets.has(line.units[to]?.text ?? '')) return null
  if (unit.text.length < 2 || unit.text.length > 10 || ![')', ']'].includes(line.units[to + 2]?.text ?? '')) return null
  return unit.text
}

/** "CEC [Central Election Commission]": an acronym that its name explains. */
function acronymBefore(line: Line, from: number): string | null {
  const unit = line.units[from - 2]
  return unit?.capitals && brackets.has(line.units[from - 1]?.text ?? '') && unit.text.length > 1 ? unit.text : null
}

const isBody = ({ kind, type, name }: Candidate): boolean =>
  kind === 'name' && name !== null && (type === 'org' || type === 'armed-group')

/** Gathers what the sentences tell, to be used on the names that stand alone. Headlines come last: their capitals deceive. */
export function remember(scanned: readonly Scanned[]): Memory {
  const people = new Set<string>()
  const acronyms = new Map<string, Candidate>()
  const certain = new Set<string>()
  const bodies: Candidate[] = []
  const walk = ({ line }: Scanned, candidate: Candidate): void => {
    if (candidate.certain && candidate.party !== null && candidate.kind === 'name') certain.add(candidate.party)
    if (candidate.kind === 'name' && candidate.type === 'person' && candidate.name && !line.titled)
      for (const form of shortForms(candidate.name)) people.add(form)
    if (isBody(candidate)) {
      if (bodies.length < 40 && candidate.name?.includes(' ')) bodies.push(candidate)
      const acronym = acronymAfter(line, candidate.to) ?? acronymBefore(line, candidate.from)
      if (acronym && candidate.name?.includes(' ')) acronyms.set(acronym, candidate)
    }
    for (const inner of candidate.inner) walk({ line, candidates: [], loose: [] }, inner)
  }
  for (const one of scanned) for (const candidate of one.candidates) walk(one, candidate)
  const inText = new Set(people)
  for (const { line, candidates } of scanned)
    if (line.titled)
      for (const { name, type } of candidates)
        if (name && type === 'person' && !shortForms(name).some((form) => people.has(form)))
          for (const form of shortForms(name)) if (!startsKnown(form, people)) people.add(form)
  return { people, inText, acronyms, bodies, certain }
}

const startsKnown = (form: string, people: ReadonlySet<string>): boolean =>
  form.split(' ').some((_, i, words) => i > 0 && people.has(words.slice(0, i).join(' ')))

const lone = (line: Line, from: number, to: number): Candidate => {
  const apposed = appositionAfter(line, to)
  const name = join(line.units, from, to)
  return {
    from,
    to: apposed?.to ?? to,
    headFrom: from,
    headTo: to,
    kind: 'name',
    type: 'person',
    name: line.shouted ? calm(name) : name,
    party: apposed?.office.parties[0] ?? null,
    key: null,
    role: apposed ? roleOf(line, apposed.office) : null,
    number: 'singular',
    gender: null,
    use: isPossessive(line.units, to) ? 'possessive' : 'noun',
    certain: true,
    inner: apposed?.office.inner ?? [],
  }
}

const principal = new Set(['head-of-state', 'head-of-government', 'foreign-minister'])

/** A surname that the text takes for known: somebody in a principal office bears it, and it is no ordinary word. */
function isFamous(line: Line, from: number, to: number, memory: Memory): boolean {
  const unit = line.units[from]
  const { wordlike, placePrefixes, domains } = line.lexicon.words
  if (!unit || line.titled || to - from > 2 || unit.text.length < 4 || unit.capitals) return false
  if (line.ordinary.has(unit.lower)) return false
  if (
    wordlike.has(unit.lower) &&
    !(memory.people.has(line.units[to + 1]?.lower ?? '') && line.lexicon.words.and.has(line.units[to]?.lower ?? ''))
  )
    return false
  if (placePrefixes.has(unit.lower) || domains.has(unit.lower)) return false
  const next = line.units[to]
  const before = line.units[from - 1]
  if ((next?.capital && next.word) || (from > 1 && before?.capital && before.word)) return false
  const surname = fold(join(line.units, from, to))
  return line.knowledge.personsBySurname(surname).some(
    ({ name, tenures }) =>
      // Transliterations make short words alike ("Diia", "Dia"): these must agree to the letter.
      (surname.length > 5 || fold(name).split(' ').includes(surname)) &&
      tenures.some(({ kind }) => principal.has(kind)),
  )
}

/** A hyphen goes on with the name, but not between two people: "the Trump-Putin summit". */
const isJoined = (line: Line, at: number, { people }: Memory): boolean =>
  (line.units[at]?.hyphen ?? false) && !people.has(line.units[at]?.lower ?? '')

/** The person in a loose run: the whole run where a known short name ends it or begins three words; else the short name. */
function personIn(line: Line, at: number, { to }: Loose, memory: Memory): Candidate | null {
  for (let end = to; end > at; end--) {
    if (isJoined(line, end, memory) || !memory.people.has(join(line.units, at, end).toLowerCase())) continue
    return end < to && to - at === 3 && !line.titled && end === at + 1 ? lone(line, at, to) : lone(line, at, end)
  }
  const last = line.units[to - 1]
  const fuller = to - at > 1 && to - at < 4 && !line.titled && last && memory.people.has(last.lower)
  const opens = at === 0 && line.units[at]?.pos !== 'PROPN'
  return fuller && !opens && !line.ordinary.has(line.units[at]?.lower ?? '') ? lone(line, at, to) : null
}

/** Explains the loose runs of a sentence by what the document has said: lone surnames and acronyms. */
export function resolveLoose({ line, candidates, loose }: Scanned, memory: Memory): Candidate[] {
  const found = candidates.flatMap((candidate) => settle(line, candidate, memory))
  for (const run of loose) {
    let i = run.from
    while (i < run.to) {
      const acronym = memory.acronyms.get(line.units[i]?.text ?? '') ?? bodyOf(line, i, memory)
      const taken =
        personIn(line, i, run, memory) ??
        (acronym ? standFor(line, acronym, i) : null) ??
        speakingAcronym(line, i) ??
        (i === run.from && isFamous(line, run.from, run.to, memory) ? lone(line, run.from, run.to) : null)
      if (taken) found.push(taken)
      i = taken ? taken.headTo : i + 1
    }
  }
  return found
}

/** "EUCOM said": an acronym that nothing explains, and that speaks. */
function speakingAcronym(line: Line, at: number): Candidate | null {
  const unit = line.units[at]
  const verb = line.units[at + 1]
  if (!unit?.capitals || line.shouted || line.titled || !/^\p{Lu}{3,8}$/u.test(unit.text)) return null
  const lemma = line.sentence.tokens[verb?.from ?? -1]?.lemma ?? ''
  if (verb?.pos !== 'VERB' || !line.lexicon.words.saying.has(lemma)) return null
  return { ...lone(line, at, at + 1), type: 'org', name: unit.text }
}

/** "EUCOM" for the European Command that the document has named. */
function bodyOf(line: Line, at: number, { bodies }: Memory): Candidate | undefined {
  const unit = line.units[at]
  if (!unit?.capitals || line.shouted || !/^\p{Lu}{3,8}$/u.test(unit.text)) return undefined
  return bodies.find(({ name }) => name !== null && abbreviates(unit.lower, name))
}

const standFor = (line: Line, body: Candidate, at: number): Candidate => ({
  ...body,
  from: at,
  to: at + 1,
  headFrom: at,
  headTo: at + 1,
  inner: [],
  use: isPossessive(line.units, at + 1) ? 'possessive' : 'noun',
})

/** "the Trump-Putin summit": the people after whom an event is named. */
function peopleInEvent(line: Line, { type, from, to, inner }: Candidate, { people }: Memory): Candidate[] {
  const found: Candidate[] = []
  if (type !== 'event') return found
  for (let i = from; i < to; i++) {
    const held = inner.some((other) => other.from <= i && i < other.to)
    if (!held && line.units[i]?.capital && people.has(line.units[i]?.lower ?? '')) found.push(lone(line, i, i + 1))
  }
  return found
}

/** What the whole document changes in what one sentence gave: uncertain names are dropped, headline names cut. */
function settle(line: Line, candidate: Candidate, memory: Memory): readonly Candidate[] {
  const inner =
    candidate.inner.length === 0 && candidate.type !== 'event'
      ? candidate.inner
      : [...candidate.inner.flatMap((held) => settle(line, held, memory)), ...peopleInEvent(line, candidate, memory)]
  if (!candidate.certain && candidate.party !== null && !memory.certain.has(candidate.party)) return inner
  const own = inner === candidate.inner ? candidate : { ...candidate, inner }
  if (!line.titled || candidate.type !== 'person' || candidate.kind !== 'name') return [own]
  const { headFrom, headTo } = candidate
  // A given name and capitals make no person of a headline's words ("Mark Black History Month").
  const bare = candidate.role === null && candidate.key === null && candidate.from === headFrom && !line.shouted
  if (bare && line.sentence.index >= 0 && !memory.inText.has(join(line.units, headFrom, headTo).toLowerCase()))
    return inner
  if (memory.people.has(join(line.units, headFrom, headTo).toLowerCase())) return [own]
  for (let end = headTo - 1; end > headFrom; end--) {
    const name = join(line.units, headFrom, end)
    if (memory.people.has(name.toLowerCase()))
      return [{ ...own, to: end, headTo: end, name, inner: inner.filter(({ to }) => to <= end) }]
  }
  return [own]
}
