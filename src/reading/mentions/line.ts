import type { Span } from '../../model/index.ts'
import type { Found, Knowledge, Mention, PartyMeaning, Sentence } from '../kit/index.ts'
import { begins, type Lexicon } from './lexicon.ts'
import type { NameRun } from './name-run.ts'
import { findPhrase } from './phrases.ts'
import { type Unit, unitsOf } from './units.ts'

/** A sentence made ready for reading names. */
export interface Line {
  readonly sentence: Sentence
  readonly units: readonly Unit[]
  /** By unit: what its word may begin, as bits of `begins`. */
  readonly openers: readonly number[]
  /** The last unit that may begin an office, a noun of a description, a body's noun; -1 where none does. */
  readonly lastOffice: number
  readonly lastNoun: number
  readonly lastBody: number
  /** The units' texts, for look-ups. */
  readonly words: readonly string[]
  readonly lexicon: Lexicon
  readonly knowledge: Knowledge
  /** Most words have capitals, as in headlines: a capital says nothing then. */
  readonly titled: boolean
  /** All in capitals. */
  readonly shouted: boolean
  /** Words that the document also writes in small letters. */
  readonly ordinary: ReadonlySet<string>
  /** What is already read, by its first unit: several readers ask for the same. */
  readonly parties: Map<number, Candidate | null>
  readonly bodies: Map<number, Candidate | null>
  readonly names: Map<number, NameRun | null>
  /** The longest party's name that begins at the unit. */
  party(at: number): Found<readonly PartyMeaning[]> | null
}

/** A mention before it has its number; places are counted in units. */
export interface Candidate
  extends Pick<Mention, 'kind' | 'type' | 'name' | 'party' | 'key' | 'number' | 'gender' | 'use'> {
  readonly from: number
  readonly to: number
  readonly headFrom: number
  readonly headTo: number
  readonly role: CandidateRole | null
  /** False where the form means something else as often: it needs support from the rest of the document. */
  readonly certain: boolean
  readonly inner: readonly Candidate[]
}

/** What a candidate has unless its reader says more. */
export const blank: Omit<Candidate, 'from' | 'to' | 'headFrom' | 'headTo' | 'kind' | 'type'> = {
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

export interface CandidateRole extends Omit<NonNullable<Mention['role']>, 'start' | 'end'> {
  readonly from: number
  readonly to: number
}

/** Prepares a sentence. */
export function lineOf(
  sentence: Sentence,
  {
    times,
    lexicon,
    knowledge,
    ordinary,
  }: {
    readonly times: readonly Span[]
    readonly lexicon: Lexicon
    readonly knowledge: Knowledge
    readonly ordinary: ReadonlySet<string>
  },
): Line {
  const units = unitsOf(sentence, times)
  const text = units.map((unit) => unit.text)
  const openers: number[] = []
  let [lastOffice, lastNoun, lastBody, lastRespelled] = [-1, -1, -1, -1]
  let [long, longCapital, longCapitals] = [0, 0, 0]
  for (const [i, unit] of units.entries()) {
    const bits = lexicon.openers.get(unit.lower) ?? 0
    openers.push(bits)
    if (bits & begins.office) lastOffice = i
    if (bits & begins.noun) lastNoun = i
    if (bits & begins.body) lastBody = i
    if (bits & begins.respelled) lastRespelled = i
    if (!unit.word || unit.text.length <= 3) continue
    long++
    if (unit.capital) longCapital++
    if (unit.capitals) longCapitals++
  }
  const { spellings } = lexicon.words
  const respelled = lastRespelled < 0 ? null : units.map(({ lower, text: word }) => spellings.get(lower) ?? word)
  const memo: (Found<readonly PartyMeaning[]> | null | undefined)[] = new Array(units.length)
  // "UN Secretary-General" is an office of the UN, though tables list it among the UN's organs.
  const withoutOffice = (
    hit: Found<readonly PartyMeaning[]> | null,
    at: number,
  ): Found<readonly PartyMeaning[]> | null => {
    if (!hit || hit.length < 2) return hit
    for (let i = at; i < at + hit.length; i++) {
      const head = findPhrase(lexicon.heads, units, i)
      if (head?.value.noun.alone !== 'person' || (i > at && i + head.length !== at + hit.length)) continue
      return i === at ? null : knowledge.findParty(text.slice(0, i), at)
    }
    return hit
  }
  return {
    sentence,
    units,
    openers,
    lastOffice,
    lastNoun,
    lastBody,
    words: text,
    parties: new Map(),
    bodies: new Map(),
    names: new Map(),
    lexicon,
    knowledge,
    ordinary,
    titled: long > 3 && sentence.tokens.at(-1)?.text !== '.' && longCapital / long > 0.75,
    shouted: long > 1 && longCapitals / long > 0.7,
    party(at) {
      let found = memo[at]
      if (found === undefined) {
        if (!units[at]) return null
        found = units[at]?.word ? withoutOffice(knowledge.findParty(text, at), at) : null
        const other = respelled && units[at]?.word ? knowledge.findParty(respelled, at) : null
        if (other && other.length > (found?.length ?? 0)) found = withoutOffice(other, at)
        memo[at] = found
      }
      return found
    },
  }
}
