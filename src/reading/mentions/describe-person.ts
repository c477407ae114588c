import { blank, type Candidate, type Line } from './line.ts'
import { nameAfter, namedPerson } from './named.ts'
import type { NounOpening } from './noun-opening.ts'
import { useAt } from './parties.ts'
import { findPhrase } from './phrases.ts'

/** "his Russian counterpart", "the Italian diplomat", "the latter"; with a name after it, the name's mention. */
export function describePerson(line: Line, opening: NounOpening): Candidate | null {
  const { from, to: at, determiner, counted, inner, parties } = opening
  const found = findPhrase(line.lexicon.personNouns, line.units, at)
  if (!found) return null
  const { noun, plural } = found.value
  const to = at + found.length
  const pointed = determiner === 'definite' || determiner === 'possessive'
  const shared = { ...blank, from, to, headFrom: at, headTo: to, type: 'person', inner, use: useAt(line, to) } as const
  if (plural)
    return (counted || determiner === 'definite') && parties.length === 0
      ? { ...shared, kind: 'collective', number: 'plural' }
      : null
  if (!pointed && parties.length === 0) return null
  if (noun.sense === 'latter' || noun.sense === 'former') {
    const alone = determiner === 'definite' && parties.length === 0 && at === from + 1 && !nounFollows(line, to)
    return alone ? { ...shared, kind: 'description' } : null
  }
  const named = nameAfter(line, to)
  if (named) {
    const { run, gender } = named
    const own = namedPerson(line, { from, to: named.to, run, gender, role: null, inner })
    return { ...own, party: parties[0] ?? null }
  }
  // "Quad partner initiatives", "G20 host year"
  if (determiner === 'indefinite' || (noun.sense === 'peer' && !pointed)) return null
  return { ...shared, kind: 'description', party: parties[0] ?? null }
}

/** Does a noun follow, so that the word before is its adjective ("the former president")? */
const nounFollows = (line: Line, at: number): boolean => {
  const unit = line.units[at]
  return !!unit?.word && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(unit.pos)
}
