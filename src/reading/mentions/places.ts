import { blank, type Candidate, type Line } from './line.ts'
import { isNameWord, readName } from './names.ts'
import { readParty, useAt } from './parties.ts'
import { findPhrase } from './phrases.ts'
import { join } from './units.ts'

const place = (line: Line, from: number, to: number, name: string): Candidate => ({
  ...blank,
  from,
  to,
  headFrom: from,
  headTo: to,
  kind: 'name',
  type: 'place',
  name,
  use: useAt(line, to),
})

/** Capitalised words that may stand before a noun of landscape in a name: "El Dabaa Nuclear Power Plant". */
const longest = 6

/** A place by its name in a table; a compass word is one only with its article ("the West"). */
function knownPlace(line: Line, at: number): { readonly to: number; readonly name: string } | null {
  const { units, lexicon } = line
  const found = findPhrase(lexicon.places, units, at)
  if (!found || !units.slice(at, at + found.length).some((unit) => unit.capital)) return null
  const compass = found.length === 1 && lexicon.words.compass.has(units[at]?.lower ?? '')
  if (compass && (units[at - 1]?.lower !== 'the' || units[at + 1]?.capital || units[at + 1]?.hyphen)) return null
  return { to: at + found.length, name: found.value }
}

/** The end of a row of capitalised words that a noun of landscape closes, or of a name and the noun in small letters. */
function endAtNoun(line: Line, at: number): number {
  const { units, lexicon } = line
  const { placeNouns } = lexicon.words
  const first = units[at]?.lower ?? ''
  if (lexicon.words.notNames.has(first) && !lexicon.words.domains.has(first) && !lexicon.words.compass.has(first))
    return at
  const isNoun = (i: number): boolean => placeNouns.has(units[i]?.lower ?? '') && !units[i]?.hyphen
  let end = at
  for (let i = at; i < Math.min(units.length, at + longest); i++) {
    const unit = units[i]
    if (!unit?.word || unit.time || (!unit.capital && !unit.hyphen)) break
    if (i > at && unit.capital && isNoun(i)) end = i + 1
    else if (i > at && findPhrase(lexicon.heads, units, i)) break
  }
  if (end > at) return end
  const party = line.party(at)
  const run = party ? null : isNameWord(line, at) ? readName(line, at) : null
  const named = party ? at + party.length : run && run.cores.length <= 2 ? run.to : at
  return named > at && isNoun(named) && !units[named]?.capital ? named + 1 : at
}

/** A place known by its name, or made one by a noun of landscape: "Sochi", "Kharkiv region", "Gulf of Aden". */
export function readPlace(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  const { words } = lexicon
  const first = units[at]
  if (!first?.word || !first.capital || first.time) return null
  const known = knownPlace(line, at)
  let to = known?.to ?? endAtNoun(line, at)
  if (to === at && words.placeHeads.has(first.lower) && units[at + 1]?.lower === words.of && isNameWord(line, at + 2))
    to = at + 3
  if (to === at) return null
  while (known && units[to]?.hyphen && !line.party(to)) to++
  if (known && words.placeNouns.has(units[to]?.lower ?? '') && !units[to]?.hyphen) to++
  return place(line, at, to, known && to === known.to ? known.name : join(units, at, to))
}

/** "the cities of Kunduz and | Pul-e Khumri": the name before "and" is that of a city, by its own words. */
function isListed(line: Line, at: number): boolean {
  const { words } = line.lexicon
  let i = at - 1
  while (i > at - 4 && line.units[i]?.capital) i--
  return line.units[i]?.lower === words.of && words.placeHeads.has(line.units[i - 1]?.lower ?? '')
}

/** An unknown name in a place's position: "in Huta", "the city of Tobruk", "Villa Elfvik, Sweden", "the suburb of al-Waha". */
export function readUnknownPlace(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  const { words } = lexicon
  const particle = words.particles.has(units[at]?.lower ?? '') && (units[at + 1]?.hyphen ?? false)
  if ((!particle && !isNameWord(line, at)) || line.titled) return null
  let before = at - 1
  while (words.compass.has(units[before]?.lower ?? '') || units[before]?.lower === 'the') before--
  const preposition = units[before]?.lower ?? ''
  const named = preposition === words.of && words.placeHeads.has(units[before - 1]?.lower ?? '')
  const listed = words.and.has(preposition) && isListed(line, before)
  const run = readName(line, at)
  if (!run || run.initials) return null
  const parted =
    units[run.to]?.text === ',' &&
    line.party(run.to + 1)?.value.some(({ party, sense }) => party.kind === 'state' && sense === 'name')
  if (!named && !listed && !words.locative.has(preposition) && !parted) return null
  if (useAt(line, run.to) === 'possessive' && !named) return null
  if (words.domains.has(units[at]?.lower ?? '') && run.cores.length === 1) return null
  return place(line, at, run.to, run.name)
}

/** "the peninsula", "Egypt's capital": a place that other words name. */
export function describePlace(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  const { words } = lexicon
  const party = line.party(at)
  const noun = party ? at + party.length + 1 : at + 1
  const unit = units[noun]
  if (!unit?.word || unit.capital || unit.hyphen) return null
  if (party) {
    const code = party.value.find(({ party: { kind } }) => kind === 'state')?.party.code ?? null
    if (!words.capitals.has(unit.lower) || useAt(line, noun - 1) !== 'possessive' || code === null) return null
    const owner = readParty(line, at)
    return {
      ...place(line, at, noun + 1, ''),
      headFrom: noun,
      kind: 'description',
      name: null,
      party: code,
      inner: owner ? [owner] : [],
    }
  }
  if (!words.determiners.definite.has(units[at]?.lower ?? '') || !words.pointedPlaces.has(unit.lower)) return null
  return { ...place(line, at, noun + 1, ''), headFrom: noun, kind: 'description', name: null }
}
