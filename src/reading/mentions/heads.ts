import type { OfficeHead } from '../kit/words/names.ts'
import type { Numbered } from './lexicon.ts'
import type { Candidate, Line } from './line.ts'
import { isPossessive, readParty } from './parties.ts'
import { findPhrase } from './phrases.ts'
import type { Unit } from './units.ts'

const mostModifiers = 9
const verbal = new Set(['VERB', 'AUX', 'ADV'])

/** A word that may stand before the head of a title. */
export const isModifier = (line: Line, at: number): boolean => {
  const unit = line.units[at]
  if (!unit?.word || unit.time) return false
  const { modifiers, domains } = line.lexicon.words
  return modifiers.has(unit.lower) || domains.has(unit.lower)
}

export interface Head {
  readonly at: number
  readonly to: number
  readonly found: Numbered<OfficeHead>
}

/** A head noun here, that is no verb ("will chair", "heads the"). */
export function headAt(line: Line, at: number): Head | null {
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
export function readRow(line: Line, at: number): Row | null {
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
