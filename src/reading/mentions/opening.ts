import { readKnownBody } from './bodies.ts'
import { type Determiner, determinerAt } from './determiners.ts'
import { headAt, isModifier, readRow } from './heads.ts'
import { blank, type Candidate, type Line } from './line.ts'
import { isNameWord, readHonorifics, readName } from './names.ts'
import { isPossessive, readParty } from './parties.ts'
import { findPhrase } from './phrases.ts'
import { readPlace } from './places.ts'

/** "Putin's | spokesman": a person as the possessor of an office or a trade. */
function readOwner(line: Line, at: number): Candidate | null {
  if (!isNameWord(line, at) || line.party(at) || (line.units[at]?.capitals && !line.shouted)) return null
  const run = readName(line, at)
  if (!run || run.cores.length > 3 || !isPossessive(line.units, run.to)) return null
  if (!headAt(line, run.to + 1) && !(isModifier(line, run.to + 1) && !line.units[run.to + 1]?.capital)) return null
  return {
    ...blank,
    from: at,
    to: run.to,
    headFrom: at,
    headTo: run.to,
    kind: 'name',
    type: 'person',
    name: run.name,
    use: 'possessive',
  }
}

/** What stands before a title. */
interface Opening {
  readonly from: number
  readonly to: number
  readonly determiner: Determiner
  readonly parties: readonly Candidate[]
  readonly former: boolean
}

/** "St Petersburg | Governor", "Reuters | reporter": a known city, region or body before a head. */
function placeBefore(line: Line, at: number): Candidate | null {
  const place = findPhrase(line.lexicon.places, line.units, at) ? readPlace(line, at) : readKnownBody(line, at)
  if (!place) return null
  const next = isPossessive(line.units, place.to) ? place.to + 1 : place.to
  return headAt(line, next) || isModifier(line, next) || line.party(next) ? place : null
}

/** What stands before a title: "the | former | US", "Russia's | new", "His | Italian"; a party's name may hold the article. */
export function readOpening(line: Line, at: number): Opening {
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
