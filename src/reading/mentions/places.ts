import type { Candidate, Line } from './line.ts'
import { isNameWord, readName } from './names.ts'
import { isPossessive } from './parties.ts'
import { findPhrase } from './phrases.ts'
import { join } from './units.ts'

const place = (line: Line, from: number, to: number, name: string): Candidate => ({
  from,
  to,
  headFrom: from,
  headTo: to,
  kind: 'name',
  type: 'place',
  name,
  party: null,
  key: null,
  role: null,
  number: 'singular',
  gender: null,
  use: isPossessive(line.units, to) ? 'possessive' : 'noun',
  certain: true,
  inner: [],
})

/** A place known by its name, or made one by a noun of landscape: "Sochi", "Kharkiv region", "Gulf of Aden". */
export function readPlace(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  const { words } = lexicon
  const first = units[at]
  if (!first?.word || !first.capital || first.time) return null
  let to = at
  const known = findPhrase(lexicon.places, units, at)
  if (known && units.slice(at, at + known.length).some((unit) => unit.capital)) to = at + known.length
  else {
    // "Taiwan Strait", "Rybachy Peninsula": a name, then the noun, in the same hand.
    const run = isNameWord(line, at) ? readName(line, at) : null
    const end = line.party(at) ? at + (line.party(at)?.length ?? 1) : run && run.cores.length <= 2 ? run.to : at
    for (let i = at + 1; i <= end; i++) {
      if (
        words.placeNouns.has(units[i]?.lower ?? '') &&
        (units[i]?.capital || words.placeNouns.has(units[i]?.lower ?? '')) &&
        !units[i]?.hyphen
      ) {
        if (!units[i]?.capital && i !== end) continue
        to = i + 1
        break
      }
    }
    if (to === at && words.placeHeads.has(first.lower) && units[at + 1]?.lower === words.of && isNameWord(line, at + 2))
      to = at + 3
  }
  if (to === at) return null
  while (known && units[to]?.hyphen && !line.party(to)) to++
  if (known && words.placeNouns.has(units[to]?.lower ?? '') && !units[to]?.hyphen) to++
  return place(line, at, to, known && to === at + known.length ? known.value : join(units, at, to))
}

/** "the cities of Kunduz and | Pul-e Khumri": the name before "and" is that of a city, by its own words. */
function isListed(line: Line, at: number): boolean {
  const { words } = line.lexicon
  let i = at - 1
  while (i > at - 4 && line.units[i]?.capital) i--
  return line.units[i]?.lower === words.of && words.placeHeads.has(line.units[i - 1]?.lower ?? '')
}

/** An unknown name in a place's position: "in Huta", "the city of Tobruk", "Villa Elfvik, Sweden". */
export function readUnknownPlace(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  const { words } = lexicon
  if (!isNameWord(line, at) || line.titled) return null
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
  if (isPossessive(units, run.to) && !named) return null
  if (words.domains.has(units[at]?.lower ?? '') && run.cores.length === 1) return null
  return place(line, at, run.to, run.name)
}
