import type { OfficeHead } from '../kit/words/names.ts'
import { readComplement } from './complements.ts'
import type { Numbered } from './lexicon.ts'
import type { Candidate, Line } from './line.ts'
import { isNameWord, readHonorifics, readName } from './names.ts'
import { isPossessive, readParty } from './parties.ts'
import { findPhrase } from './phrases.ts'
import { readPlace } from './places.ts'
import { join, type Unit } from './units.ts'

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'counting' | null

/** Office words without a name: "the Italian Foreign Minister", "Minister of Defence of Ukraine". */
export interface Office {
  readonly from: number
  readonly to: number
  /** Where the title begins, after determiner, party and words like "former". */
  readonly titleFrom: number
  readonly headFrom: number
  readonly headTo: number
  readonly head: OfficeHead
  readonly plural: boolean
  readonly determiner: Determiner
  readonly former: boolean
  readonly title: string
  /** The title without any party's name in it, for telling its kind: "head of the Ukrainian state" is a head of state. */
  readonly plainTitle: string
  /** Codes of the parties named as the office's own; the first is the one that counts. */
  readonly parties: readonly string[]
  readonly complemented: boolean
  readonly inner: readonly Candidate[]
}

const mostModifiers = 9
const verbal = new Set(['VERB', 'AUX', 'ADV'])

/** What a determiner says, or null where the unit is none. */
export function determinerAt(line: Line, at: number): Determiner {
  const { determiners } = line.lexicon.words
  const word = line.units[at]?.lower ?? ''
  if (determiners.definite.has(word)) return 'definite'
  if (determiners.possessive.has(word)) return 'possessive'
  if (determiners.indefinite.has(word)) return 'indefinite'
  return determiners.counting.has(word) ? 'counting' : null
}

const isModifier = (line: Line, at: number): boolean => {
  const unit = line.units[at]
  if (!unit?.word || unit.time) return false
  const { modifiers, domains } = line.lexicon.words
  return modifiers.has(unit.lower) || domains.has(unit.lower)
}

interface Head {
  readonly at: number
  readonly to: number
  readonly found: Numbered<OfficeHead>
}

/** A head noun here, that is no verb ("will chair", "heads the") . */
function headAt(line: Line, at: number): Head | null {
  const unit = line.units[at]
  if (!unit?.word) return null
  const found = findPhrase(line.lexicon.heads, line.units, at)
  if (!found) return null
  if (found.length === 1 && !unit.capital && verbal.has(unit.pos)) return null
  return { at, to: at + found.length, found: found.value }
}

interface Row {
  readonly head: Head
  readonly inner: readonly Candidate[]
  readonly parties: readonly string[]
}

/** Modifiers and heads from the unit on, to the last head of the row: "Deputy | Assistant | Secretary". */
function readRow(line: Line, at: number): Row | null {
  const { units, lexicon } = line
  let head: Head | null = null
  let inner: Candidate[] = []
  let parties: string[] = []
  let pending: Candidate[] = []
  let i = at
  while (i < units.length && i < at + mostModifiers) {
    const unit = units[i] as Unit
    const next = headAt(line, i)
    if (next) {
      // A second head goes on only in the same hand: "Foreign Minister Prince X" ends at the first.
      if (
        head &&
        (next.found.noun.alone === 'title' ||
          lexicon.honorifics.has(unit.lower) ||
          !unit.capital === units[head.at]?.capital)
      )
        break
      head = next
      inner = [...inner, ...pending]
      parties = inner.flatMap(({ party }) => party ?? [])
      pending = []
      i = next.to
    } else if (isModifier(line, i)) {
      const party = line.party(i)
      if (party && party.length > 1) {
        const own = readParty(line, i)
        if (own) pending.push(own)
        i += party.length
      } else i++
    } else if (
      lexicon.words.and.has(unit.lower) &&
      i > at &&
      isModifier(line, i - 1) &&
      isModifier(line, i + 1) &&
      !head
    )
      i++
    else {
      const party: Candidate | null = head ? null : readParty(line, i)
      if (!party) break
      pending.push(party)
      i = party.to
      if (isPossessive(units, i)) i++
    }
  }
  return head ? { head, inner, parties } : null
}

/** "Putin's | spokesman": a person as the possessor of an office or a trade. */
function readOwner(line: Line, at: number): Candidate | null {
  if (!isNameWord(line, at) || line.party(at)) return null
  const run = readName(line, at)
  if (!run || run.cores.length > 3 || !isPossessive(line.units, run.to)) return null
  if (!headAt(line, run.to + 1) && !(isModifier(line, run.to + 1) && !line.units[run.to + 1]?.capital)) return null
  return {
    from: at,
    to: run.to,
    headFrom: at,
    headTo: run.to,
    kind: 'name',
    type: 'person',
    name: run.name,
    party: null,
    key: null,
    role: null,
    number: 'singular',
    gender: null,
    use: 'possessive',
    certain: true,
    inner: [],
  }
}

interface Opening {
  readonly from: number
  readonly to: number
  readonly determiner: Determiner
  readonly parties: readonly Candidate[]
  readonly former: boolean
}

/** "St Petersburg | Governor": a known city or region before a head. */
function placeBefore(line: Line, at: number): Candidate | null {
  const place = findPhrase(line.lexicon.places, line.units, at) ? readPlace(line, at) : null
  return place && (headAt(line, place.to) || isModifier(line, place.to)) ? place : null
}

/** What stands before a title: "the | former | US", "Russia's | new", "His | Italian"; a party's name may hold the article. */
function readOpening(line: Line, at: number): Opening {
  const { units, lexicon } = line
  const { words } = lexicon
  const address = readHonorifics(line, at)
  if (address.to > at && readRow(line, address.to))
    return { from: address.to, to: address.to, determiner: 'definite', parties: [], former: false }
  const owner = readOwner(line, at)
  if (owner) return { from: at, to: owner.to + 1, determiner: 'possessive', parties: [owner], former: false }
  const determiner = determinerAt(line, at)
  const named = determiner === 'definite' && (line.party(at)?.length ?? 0) > 1
  let i = determiner && !named ? at + 1 : at
  if (determiner === 'definite' && determinerAt(line, i) === 'counting') i++
  const parties: Candidate[] = []
  let former = false
  for (let round = 0; round < 6; round++) {
    const unit = units[i]
    if (!unit?.word) break
    if (words.states.has(unit.lower) && (!headAt(line, i) || headAt(line, i + 1) || isModifier(line, i + 1))) {
      former ||= words.past.has(unit.lower)
      i++
      continue
    }
    const party = readParty(line, i) ?? placeBefore(line, i)
    if (!party || (isModifier(line, i) && party.to === i + 1 && party.type === 'place' && party.party === null)) break
    parties.push(party)
    i = party.to
    if (isPossessive(units, i)) i++
    if (words.and.has(units[i]?.lower ?? '') && line.party(i + 1)) i++
  }
  return { from: at, to: i, determiner, parties, former }
}

/** The office phrase that begins at the unit, determiner included; null where none does. */
export function readOffice(line: Line, at: number): Office | null {
  const { words } = line.lexicon
  const { from, to: titleFrom, determiner, parties: before, former } = readOpening(line, at)
  const row = readRow(line, titleFrom)
  if (!row) return null
  const { head } = row
  const inner = [...before, ...row.inner]
  const own = [...before, ...row.inner].flatMap(({ party, certain }) => (certain ? (party ?? []) : []))
  const afterParties: string[] = []
  let to = head.to
  let titleTo = head.to
  let complemented = false
  const { noun, plural } = head.found
  const direct = line.titled ? head.to : domainRun(line, head.to)
  if (direct > head.to) {
    complemented = true
    to = direct
    titleTo = direct
  }
  for (let round = 0; round < 4; round++) {
    const complement = readComplement(line, to, plural)
    if (!complement || !reaches(line, head, complement.preposition)) break
    complemented = true
    inner.push(...complement.inner)
    const codes = complement.inner.flatMap(({ party, certain }) => (certain ? (party ?? []) : []))
    if (complement.preposition === words.of) afterParties.push(...codes)
    to = complement.to
    if (!(complement.preposition === words.of && complement.whole && isOwner(line, noun, complement.inner)))
      titleTo = to
  }
  return {
    from,
    to,
    titleFrom,
    headFrom: head.at,
    headTo: head.to,
    head: noun,
    plural,
    determiner,
    former,
    title: titleOf(line, titleFrom, titleTo, row.inner, head),
    plainTitle: titleOf(line, titleFrom, titleTo, adjectivesOf(inner, titleFrom), head).replace(/ of the /g, ' of '),
    parties: [...new Set(own.length ? own : afterParties)],
    complemented,
    inner,
  }
}

/** "Deputy Secretary | Cyber and Infrastructure Security | Hamish Hansford": words of a domain with no preposition. */
function domainRun(line: Line, at: number): number {
  const { units, lexicon } = line
  const isDomain = (i: number): boolean =>
    !!units[i]?.capital && !units[i]?.time && lexicon.words.domains.has(units[i]?.lower ?? '') && !headAt(line, i)
  let i = at
  while (isDomain(i) || (i > at && lexicon.words.and.has(units[i]?.lower ?? '') && isDomain(i + 1))) i++
  return i
}

/** "President | of France": a state says whose office it is and is no part of the title; so does an organisation of its head. */
const isOwner = (line: Line, { alone }: OfficeHead, inner: readonly Candidate[]): boolean =>
  inner.every(({ party, headFrom, headTo, from, to }) => {
    const kind = party === null ? null : line.knowledge.party(party)?.kind
    if (headFrom !== from || headTo !== to) return false
    return kind === 'state' || kind === 'entity' || (kind === 'organisation' && alone === 'person')
  })

/** "of" and "for" follow every head; other prepositions only those that the language lists for it. */
function reaches(line: Line, { found }: Head, preposition: string): boolean {
  const { words } = line.lexicon
  return preposition === words.of || preposition === words.for || (found.noun.reach?.includes(preposition) ?? false)
}

/** Demonyms inside the title, in order. */
const adjectivesOf = (inner: readonly Candidate[], from: number): Candidate[] =>
  inner.filter((party) => party.from >= from && (party.use === 'adjective' || party.from < from))

/** The title's words without the parties among the modifiers. */
function titleOf(line: Line, from: number, to: number, inner: readonly Candidate[], head: Head): string {
  const parts: string[] = []
  let i = from
  for (const party of inner) {
    if (party.from > i) parts.push(join(line.units, i, party.from))
    i = party.to
    if (isPossessive(line.units, i)) i++
  }
  if (head.found.plural && head.at >= i) {
    if (head.at > i) parts.push(join(line.units, i, head.at))
    const { form } = head.found.noun
    parts.push(
      line.units[head.at]?.capital ? form.replace(/(?<![\p{L}'])\p{L}/gu, (first) => first.toUpperCase()) : form,
    )
    if (to > head.to) parts.push(join(line.units, head.to, to))
  } else parts.push(join(line.units, i, to))
  return parts.filter(Boolean).join(' ')
}
