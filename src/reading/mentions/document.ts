import type { Candidate, Line } from './line.ts'
import { calm } from './names.ts'
import { isPossessive } from './parties.ts'
import type { Scanned } from './scan.ts'
import { join } from './units.ts'

/** What a document has said so far, for names in short: surnames, first names of those who go by them, acronyms. */
export interface Memory {
  /** Short form in lower case → true where it belongs to a person whom the document names in full or with a title. */
  readonly people: ReadonlySet<string>
  readonly acronyms: ReadonlyMap<string, Candidate>
}

const suffix = /(?:,?\s+(?:jr|sr|[iv]+)\.?)$/i

/** The short forms of a name: every ending of it, and its first word. */
export function shortForms(name: string): string[] {
  const words = name.replace(suffix, '').split(/\s+/)
  const endings = words.map((_, i) => words.slice(i).join(' ').toLowerCase())
  const [first = ''] = words
  return words.length > 1 && first.length > 1 && !first.endsWith('.') ? [...endings, first.toLowerCase()] : endings
}

/** "(OSCE)" or "[CEC]" right after a name, whose initials it has. */
function acronymAfter(line: Line, candidate: Candidate): { readonly at: number; readonly text: string } | null {
  const open = line.units[candidate.to]
  const unit = line.units[candidate.to + 1]
  if (!unit || (open?.text !== '(' && open?.text !== '[')) return null
  if (!unit.capitals || unit.text.length < 2 || unit.text.length > 10) return null
  return { at: candidate.to + 1, text: unit.text }
}

/** Gathers what the sentences tell, to be used on the names that stand alone. */
export function remember(scanned: readonly Scanned[]): Memory {
  const people = new Set<string>()
  const acronyms = new Map<string, Candidate>()
  for (const { line, candidates } of scanned)
    for (const candidate of candidates) {
      if (candidate.kind !== 'name' || !candidate.name) continue
      if (candidate.type === 'person') for (const form of shortForms(candidate.name)) people.add(form)
      else if (candidate.type === 'org' || candidate.type === 'armed-group' || candidate.type === 'event') {
        const acronym = acronymAfter(line, candidate)
        if (acronym && !line.party(acronym.at)) acronyms.set(acronym.text, candidate)
      }
    }
  return { people, acronyms }
}

const lone = (line: Line, from: number, to: number): Candidate => ({
  from,
  to,
  headFrom: from,
  headTo: to,
  kind: 'name',
  type: 'person',
  name: line.shouted ? calm(join(line.units, from, to)) : join(line.units, from, to),
  party: null,
  key: null,
  role: null,
  number: 'singular',
  gender: null,
  use: isPossessive(line.units, to) ? 'possessive' : 'noun',
  certain: true,
  inner: [],
})

const principal = new Set(['head-of-state', 'head-of-government', 'foreign-minister'])

/** A surname that the text takes for known: somebody in a principal office bears it, and it is no ordinary word. */
function isFamous(line: Line, from: number, to: number): boolean {
  const unit = line.units[from]
  const { wordlike, placePrefixes, domains } = line.lexicon.words
  if (!unit || line.titled || to - from > 2 || unit.text.length < 4 || unit.capitals) return false
  if (
    wordlike.has(unit.lower) ||
    line.ordinary.has(unit.lower) ||
    placePrefixes.has(unit.lower) ||
    domains.has(unit.lower)
  )
    return false
  const next = line.units[to]
  if (next?.capital && next.word) return false
  const people = line.knowledge.personsBySurname(join(line.units, from, to))
  return people.some(({ tenures }) => tenures.some(({ kind }) => principal.has(kind)))
}

/** Explains the loose runs of a sentence by what the document has said: lone surnames and acronyms. */
export function resolveLoose({ line, candidates, loose }: Scanned, memory: Memory): Candidate[] {
  const found: Candidate[] = [...candidates]
  for (const { from, to } of loose) {
    for (let i = from; i < to; ) {
      const short = longestShort(line, i, to, memory)
      if (short > i) {
        found.push(lone(line, i, short))
        i = short
        continue
      }
      const acronym = memory.acronyms.get(line.units[i]?.text ?? '')
      if (acronym)
        found.push({
          ...acronym,
          from: i,
          to: i + 1,
          headFrom: i,
          headTo: i + 1,
          inner: [],
          use: isPossessive(line.units, i + 1) ? 'possessive' : 'noun',
        })
      else if (i === from && isFamous(line, from, to)) {
        found.push(lone(line, from, to))
        i = to
        continue
      }
      i++
    }
  }
  return found
}

/** The end of the longest short form of a person that begins at the unit; `at` itself where none does. */
function longestShort(line: Line, at: number, to: number, { people }: Memory): number {
  for (let end = to; end > at; end--) {
    if (line.units[end]?.hyphen) continue
    if (people.has(join(line.units, at, end).toLowerCase())) return end
  }
  return at
}
