import { type Determiner, determinerAt } from './determiners.ts'
import type { Candidate, Line } from './line.ts'
import { isPossessive, readParty } from './parties.ts'
import { findPhrase } from './phrases.ts'

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
        ((unit.pos === 'ADJ' || unit.hyphen || units[i + 1]?.hyphen) && !unit.capital)
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

/** What stands before the noun of a description: "his | Russian", "the | two", "both the". */
export interface NounOpening {
  readonly from: number
  /** Where the noun begins. */
  readonly to: number
  readonly determiner: Determiner
  /** "both", "the two": several are meant. */
  readonly counted: boolean
  readonly inner: readonly Candidate[]
  readonly parties: readonly string[]
}

/** Reads the determiner, the parties and the adjectives before a noun. */
export function readNounOpening(line: Line, at: number): NounOpening {
  const { units, lexicon } = line
  const { definite } = lexicon.words.determiners
  const determiner = determinerAt(line, at)
  const named = determiner === 'definite' && (line.party(at)?.length ?? 0) > 1
  let i = determiner && !named ? at + 1 : at
  const counted = determiner === 'counting' || (determiner === 'definite' && determinerAt(line, i) === 'counting')
  if (counted && determiner === 'definite') i++
  if (counted && definite.has(units[i]?.lower ?? '')) i++
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
  return {
    from: at,
    to: i,
    determiner,
    counted,
    inner,
    parties: inner.length === 0 ? [] : [...new Set(inner.flatMap(({ party }) => party ?? []))],
  }
}
