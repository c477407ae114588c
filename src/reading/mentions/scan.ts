import { heldWithin, readBody, readKnownBody } from './bodies.ts'
import { describeOffice } from './describe-office.ts'
import { describeByNoun } from './descriptions.ts'
import { begins } from './lexicon.ts'
import type { Candidate, Line } from './line.ts'
import { isNameWord, readHonorifics, readName } from './names.ts'
import { readOffice } from './offices.ts'
import { readParty } from './parties.ts'
import { describePlace, readPlace, readUnknownPlace } from './places.ts'
import { pronounAt } from './pronouns.ts'
import { knownThing } from './things.ts'
import { readTitled } from './titled.ts'
import { readUntitled } from './untitled.ts'

/** A capitalised run that nothing in its sentence explains; the rest of the document may. */
export interface Loose {
  readonly from: number
  readonly to: number
}

export interface Scanned {
  readonly line: Line
  readonly candidates: readonly Candidate[]
  readonly loose: readonly Loose[]
}

/** Can anything begin at this unit? Most words of a text are ruled out here, at the price of one look-up. */
function mayBegin(line: Line, at: number): boolean {
  const unit = line.units[at]
  if (!unit?.word || unit.time) return false
  if (unit.capital) return true
  return ((line.openers[at] ?? 0) & begins.mention) !== 0 || line.party(at) !== null
}

const rank = (candidate: Candidate): number =>
  candidate.type === 'person'
    ? 3
    : candidate.type === 'event' || candidate.type === 'instrument'
      ? 4
      : candidate.type === 'place'
        ? 1
        : 2

/** The best of what begins at the unit and is no office: the longest; of equals a table's name before a guess. */
function readNamed(line: Line, at: number): Candidate | null {
  const unit = line.units[at]
  if (!unit) return null
  const party = readParty(line, at)
  const named =
    unit.capital || party || line.lexicon.honorifics.has(unit.lower) || line.lexicon.words.particles.has(unit.lower)
  let best = named ? knownThing(line, at) : null
  if (named) best = better(best, readUntitled(line, at))
  best = better(best, readBody(line, at))
  if (unit.capital) best = better(best, readKnownBody(line, at))
  best = better(best, party)
  return unit.capital ? better(best, readPlace(line, at)) : best
}

/** The longer of the two; of equals the one of higher rank, else the first. */
const better = (best: Candidate | null, other: Candidate | null): Candidate | null =>
  !best || (other && (reach(other) > reach(best) || (reach(other) === reach(best) && rank(other) > rank(best))))
    ? other
    : best

/** How far the name itself goes; an apposition does not make a person longer than a body. */
const reach = (candidate: Candidate): number => (candidate.type === 'person' ? candidate.headTo : candidate.to)

/** Reads the names, descriptions, collectives and pronouns of one sentence. */
export function scan(line: Line): Scanned {
  const { units } = line
  const candidates: Candidate[] = []
  const loose: Loose[] = []
  let i = 0
  while (i < units.length) {
    if (!mayBegin(line, i)) {
      i++
      continue
    }
    const body = units[i]?.capital ? readKnownBody(line, i) : null
    const office = body && body.to > i + 1 ? null : readOffice(line, i)
    if (office) {
      const titled = readTitled(line, office)
      // "Russian and Ukrainian negotiators" speak for their parties.
      const stand = titled.length || !office.plural ? null : describeByNoun(line, i)
      const described = titled.length ? null : stand?.type === 'party' ? stand : describeOffice(line, office)
      const found = described ? [described] : titled
      if (found.length > 0) {
        candidates.push(...found)
        i = found.at(-1)?.to ?? i + 1
        continue
      }
      const better = describeByNoun(line, i) ?? (office.titleFrom === i ? readNamed(line, i) : null)
      if (better && better.to >= office.headTo) {
        candidates.push(better)
        i = better.to
        continue
      }
      if (office.determiner === 'indefinite' || office.head.alone === 'complement') {
        const held = heldWithin(line, office.from, office.headTo)
        candidates.push(...held)
        i = Math.max(office.headTo, ...held.map(({ to }) => to))
        continue
      }
    }
    const found =
      describePlace(line, i) ??
      describeByNoun(line, i) ??
      pronounAt(line, i) ??
      readNamed(line, i) ??
      readUnknownPlace(line, i)
    if (found) {
      candidates.push(found)
      i = found.to
      continue
    }
    if (isNameWord(line, i)) {
      const run = readName(line, i)
      if (run) {
        loose.push({ from: i, to: run.to })
        i = run.to
        continue
      }
    }
    i = Math.max(i + 1, readHonorifics(line, i).to)
  }
  return { line, candidates, loose }
}
