import type { BodyNoun } from '../kit/words/names.ts'
import { blank, type Candidate, type Line } from './line.ts'
import { isPossessive, readParty, useAt } from './parties.ts'
import { findPhrase } from './phrases.ts'
import { readPlace } from './places.ts'
import { remembered } from './remember.ts'
import { join, type Unit } from './units.ts'

const functionWords = new Set(['ADP', 'DET', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'PART'])
const longest = 10

/** A capitalised word that may belong to a body's name. */
const isPart = (line: Line, at: number): boolean => {
  const unit = line.units[at]
  if (!unit?.word || unit.time) return false
  if (unit.hyphen) return true
  if (!unit.capital || line.lexicon.words.domains.has(unit.lower)) return unit.capital
  return !functionWords.has(unit.pos) && !(unit.pos === 'VERB' && (at === 0 || line.titled))
}

interface Noun {
  readonly noun: BodyNoun
  readonly at: number
  readonly to: number
}

/** The last body noun in the capitalised words from the unit on. */
function lastNoun(line: Line, at: number): Noun | null {
  const { units, lexicon } = line
  let last: Noun | null = null
  let i = at
  while (i < units.length && i < at + longest) {
    const unit = units[i] as Unit
    // "Security and Defence Council", but not "the IMF and World Bank Group".
    const domain = (j: number): boolean => lexicon.words.domains.has(units[j]?.lower ?? '')
    if (lexicon.words.and.has(unit.lower) && i > at && domain(i - 1) && domain(i + 1) && isPart(line, i + 1)) {
      i++
      continue
    }
    if (!isPart(line, i)) break
    const found = unit.hyphen ? null : findPhrase(lexicon.bodies, units, i)
    if (found) {
      last = { noun: found.value, at: i, to: i + found.length }
      i += found.length
    } else i++
  }
  return last
}

/** "of Foreign Affairs", "for Democratic Institutions and Human Rights", "in Europe" after a body noun. */
function readReach(line: Line, at: number, noun: BodyNoun): number {
  const { units, lexicon } = line
  let to = at
  for (let round = 0; round < 3; round++) {
    const preposition = units[to]?.lower ?? ''
    if (!lexicon.words.bodyPrepositions.has(preposition) && !noun.reach?.includes(preposition)) break
    let i = to + 1
    if (units[i]?.lower === 'the') i++
    const begin = i
    while (i < units.length && i < begin + longest) {
      const unit = units[i] as Unit
      const domain = (at: number): boolean => lexicon.words.domains.has(units[at]?.lower ?? '') && !!units[at]?.capital
      if (unit.capital && unit.word && !unit.time) {
        const party = line.party(i)
        // After the first word only words of a domain and parties go on: a name may follow ("Ministry of Defence Sergei …").
        if (i > begin && !domain(i) && !party && !unit.hyphen) break
        i += party?.length ?? 1
      } else if (unit.hyphen) i++
      else if (lexicon.words.and.has(unit.lower) && i > begin && domain(i + 1) && domain(i - 1)) i++
      else if (unit.text === ',' && i > begin && domain(i + 1) && listCloses(line, i + 1)) i++
      else break
    }
    if (i === begin) break
    to = i
  }
  return to
}

const listCloses = (line: Line, at: number): boolean => {
  for (let i = at; i < at + 8; i++) {
    const unit = line.units[i]
    if (!unit) return false
    if (line.lexicon.words.and.has(unit.lower)) return true
    if (unit.text !== ',' && !unit.capital) return false
  }
  return false
}

/** A body that goes by one name: "Reuters", "the White House". */
export function readKnownBody(line: Line, at: number): Candidate | null {
  const { units } = line
  if (!units[at]?.capital) return null
  const found = findPhrase(line.lexicon.knownBodies, units, at)
  if (!found) return null
  const to = at + found.length
  const same = line.party(at)
  return {
    ...blank,
    from: at,
    to,
    headFrom: at,
    headTo: to,
    kind: 'name',
    type: 'org',
    name: found.value,
    party: same?.length === found.length ? (same.value[0]?.party.code ?? null) : null,
    use: useAt(line, to),
  }
}

/**
 * A body by its noun: "Central Election Commission", "Office for Democratic Institutions", "Russia's foreign ministry".
 * A bare "the Council" is a description of one that the text has named.
 */
export function readBody(line: Line, at: number): Candidate | null {
  return at > line.lastBody ? null : remembered(line.bodies, at, () => readBodyAt(line, at, true))
}

/** `deep`: with the bodies that it holds; those hold none themselves. */
function readBodyAt(line: Line, at: number, deep: boolean): Candidate | null {
  const { units } = line
  const first = units[at]
  if (!first?.word || first.time || at > line.lastBody) return null
  const acronym = acronymBody(line, at)
  if (acronym) return acronym
  const held = readParty(line, at)
  let start = at
  if (held) start = isPossessive(units, held.to) ? held.to + 1 : held.to
  if (!held && !isPart(line, at) && !small(line, at)) return null
  const noun = (isPart(line, start) || held ? lastNoun(line, start) : null) ?? smallNoun(line, start, !!held)
  const inside = held && held.to - at > 1 ? null : lastNoun(line, at)
  const chosen = noun ?? inside
  if (!chosen) return null
  const to = Math.max(chosen.to, readReach(line, chosen.to, chosen.noun))
  const single = chosen.to === chosen.at + 1
  const bare = chosen.at === at && to === chosen.to && (single || !units[at]?.capital)
  const lower = !units[chosen.at]?.capital
  if (line.titled && chosen.noun.type === 'instrument') return null
  if (bare && (units[at - 1]?.lower !== 'the' || line.titled || chosen.noun.type !== 'org')) return null
  if (!bare && lower && !held && units[at - 1]?.lower !== 'the') return null
  const state = held?.party && line.knowledge.party(held.party)?.kind === 'state' ? held.party : null
  const organisation = held?.party && !state ? held.party : null
  const described = bare || (lower && !held)
  return {
    from: described && units[at - 1]?.lower === 'the' ? at - 1 : at,
    to,
    headFrom: chosen.at,
    headTo: chosen.to,
    kind: described ? 'description' : 'name',
    type: chosen.noun.type,
    name: described ? null : join(units, at, to),
    party: state ?? organisation ?? partyInside(line, chosen.to, to),
    key: null,
    role: null,
    number: 'singular',
    gender: null,
    use: isPossessive(units, to) ? 'possessive' : 'noun',
    certain: true,
    inner: heldWithin(line, at, to, { headFrom: chosen.at, deep }),
  }
}

/** The parties and bodies that a longer stretch holds: "U.S." and "India" in "U.S.-India Working Group". */
export function heldWithin(
  line: Line,
  from: number,
  to: number,
  { headFrom = -1, deep = true }: { readonly headFrom?: number; readonly deep?: boolean } = {},
): Candidate[] {
  const found: Candidate[] = []
  for (let i = from; i < to; ) {
    const party = readParty(line, i)
    const body = (i === from && headFrom >= 0) || !deep ? null : readBodyAt(line, i, false)
    const located = line.lexicon.words.locative.has(line.units[i - 1]?.lower ?? '')
    const place = located ? readPlace(line, i) : null
    const fits = [body?.headFrom === headFrom ? null : body, party, place].find(
      (held) => held && held.to <= to && (held.from > from || held.to < to) && (held.party || held === body || located),
    )
    if (fits) found.push(fits)
    i = fits ? fits.to : i + 1
  }
  return found
}

/** "Ministry of Defence of Ukraine": the state that the words after the noun name last. */
function partyInside(line: Line, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    if (line.units[i]?.lower !== line.lexicon.words.of) continue
    const next = line.units[i + 1]?.lower === 'the' ? i + 2 : i + 1
    const party = readParty(line, next)
    if (party?.party && party.to === to) return party.party
  }
  return null
}

const small = (line: Line, at: number): boolean => findPhrase(line.lexicon.bodies, line.units, at)?.value.small ?? false

/** "the GRU military intelligence service", "the TASS news agency": an acronym, and in small letters what it is. */
function acronymBody(line: Line, at: number): Candidate | null {
  const { units, lexicon } = line
  const first = units[at]
  if (!first?.capitals || line.shouted || !/^\p{Lu}{3,8}$/u.test(first.text) || line.party(at)) return null
  for (let i = at + 1; i < at + 5; i++) {
    const unit = units[i]
    if (!unit?.word || unit.capital || unit.hyphen) return null
    const noun = findPhrase(lexicon.bodies, units, i)
    if (noun?.value.type === 'org')
      return {
        ...blank,
        from: at,
        to: i + noun.length,
        headFrom: at,
        headTo: at + 1,
        kind: 'name',
        type: 'org',
        name: first.text,
        use: useAt(line, i + noun.length),
      }
    if (!lexicon.words.domains.has(unit.lower) && !lexicon.words.modifiers.has(unit.lower)) return null
  }
  return null
}

/** "parliament", "foreign ministry" in small letters. */
function smallNoun(line: Line, at: number, held: boolean): Noun | null {
  const found = findPhrase(line.lexicon.bodies, line.units, at)
  if (!found?.value.small || (!held && line.units[at - 1]?.lower !== 'the')) return null
  return { noun: found.value, at, to: at + found.length }
}
