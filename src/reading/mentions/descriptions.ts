import { describeByLeader, describeParty } from './describe-party.ts'
import { describePerson } from './describe-person.ts'
import { blank, type Candidate, type Line } from './line.ts'
import { type NounOpening, readNounOpening } from './noun-opening.ts'
import { useAt } from './parties.ts'
import { findPhrase } from './phrases.ts'

/** "the sides", "both countries", "the two leaders". */
function describeGroup(
  line: Line,
  { from, to: at, determiner, counted, inner, parties }: NounOpening,
): Candidate | null {
  const found = findPhrase(line.lexicon.collectives, line.units, at)
  if (!found || parties.length > 0) return null
  if (!counted && determiner !== 'definite' && determiner !== 'possessive') return null
  const to = at + found.length
  return {
    ...blank,
    from,
    to,
    headFrom: at,
    headTo: to,
    kind: 'collective',
    type: found.value.of,
    number: 'plural',
    use: useAt(line, to),
    inner,
  }
}

/** A description by a noun that is no office: of a person, of several, of a party. */
export function describeByNoun(line: Line, at: number): Candidate | null {
  if (at > line.lastNoun) return null
  const led = describeByLeader(line, at)
  if (led) return led
  const opening = readNounOpening(line, at)
  return describeGroup(line, opening) ?? describePerson(line, opening) ?? describeParty(line, opening)
}
