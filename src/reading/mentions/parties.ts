import type { PartyMeaning, ReferentType } from '../kit/index.ts'
import type { Candidate, Line } from './line.ts'
import { findPhrase } from './phrases.ts'
import { remembered } from './remember.ts'
import { join, type Unit } from './units.ts'

/** True where the unit marks the word before it as a possessor: "'s", or an apostrophe after s. */
export function isPossessive(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (!unit || unit.gap) return false
  if (unit.lower === "'s") return true
  return (unit.text === "'" || unit.text === '’') && /s$/i.test(units[at - 1]?.text ?? '') && !!units[at + 1]?.gap
}

/** How a name is used that ends before the unit. */
export const useAt = (line: Line, to: number): Candidate['use'] =>
  isPossessive(line.units, to) ? 'possessive' : 'noun'

/** The meaning that a form has: the certain one, else a state before other sorts. */
const choose = (meanings: readonly PartyMeaning[], written = ''): PartyMeaning | null =>
  (written.length > 2 ? meanings.find(({ party }) => party.code === written) : undefined) ??
  meanings.find(({ certain, sense }) => certain && sense !== 'capital') ??
  meanings.find(({ party, sense }) => party.kind === 'state' && sense !== 'capital') ??
  meanings[0] ??
  null

/** A city or seat of power whose name may stand for a government. */
const isSeat = (meanings: readonly PartyMeaning[]): boolean =>
  meanings.every(({ sense }) => sense === 'metonym' || sense === 'capital')

/** Does the word before say that a place is meant ("in Moscow")? An article or a compass word may stand between. */
function isLocated(line: Line, at: number): boolean {
  const { whereabouts, compass } = line.lexicon.words
  let before = at - 1
  while (before >= 0 && (line.units[before]?.lower === 'the' || compass.has(line.units[before]?.lower ?? ''))) before--
  const word = line.units[before]?.lower ?? ''
  // "representatives from Kiev" stand for the government.
  if (before > 0 && word === line.lexicon.words.from && findPhrase(line.lexicon.partyNouns, line.units, before - 1))
    return false
  return whereabouts.has(word)
}

/** A city as a city: "the streets of Kyiv", "Kabul, Afghanistan", "Washington-based", "the capital Kabul". */
function isSpot(line: Line, at: number, to: number): boolean {
  const { units, lexicon } = line
  const { words } = lexicon
  if (units[to]?.hyphen && !line.party(to)) return true
  if (
    units[to]?.text === ',' &&
    line.party(to + 1)?.value.some(({ party, sense }) => party.kind === 'state' && sense === 'name')
  )
    return true
  const before = units[at - 1]?.lower ?? ''
  if (words.placeHeads.has(before) || (words.spotNouns.has(units[to]?.lower ?? '') && !units[to]?.capital)) return true
  // "(Cairo, December 19)", "(January 22, Moscow)"
  if ((before === ',' && units[at - 2]?.time) || (units[to]?.text === ',' && units[to + 1]?.time)) return true
  return before === words.of && !acts(line, at, to) && !isPossessive(units, to)
}

/** Does the local grammar show an actor: the subject of a verb, or somebody with, between or by whom a thing is done? */
export function acts(line: Line, from: number, to: number): boolean {
  const { units, lexicon } = line
  let next = to
  while (units[next]?.pos === 'ADV' && !units[next]?.capital) next++
  const after = units[next]
  if (after && (after.pos === 'VERB' || after.pos === 'AUX') && !after.capital && !/(?:ing)$/.test(after.lower))
    return true
  let before = from - 1
  while (units[before]?.lower === 'the') before--
  return lexicon.words.agentive.has(units[before]?.lower ?? '')
}

const typeOf = ({ party, sense }: PartyMeaning, acting: boolean): ReferentType =>
  party.kind === 'organisation'
    ? 'org'
    : party.kind === 'armed-group'
      ? 'armed-group'
      : acting || (party.kind === 'state' && sense === 'metonym')
        ? 'party'
        : 'place'

/** "Kyrgyz | Republic", "Syrian | Arab Republic", "Swiss | Confederation": a demonym that is part of the state's own name. */
function realmEnd(line: Line, { sense }: PartyMeaning, to: number): number {
  if (sense !== 'demonym') return to
  const { realms } = line.lexicon.words
  for (let i = to; i < to + 2; i++) {
    const unit = line.units[i]
    if (!unit?.capital) return to
    if (realms.has(unit.lower)) return i + 1
  }
  return to
}

/** The name, demonym or seat of a party that begins at the unit. */
export function readParty(line: Line, at: number): Candidate | null {
  return line.party(at) ? remembered(line.parties, at, () => readPartyAt(line, at)) : null
}

function readPartyAt(line: Line, at: number): Candidate | null {
  const found = line.party(at)
  if (!found || line.units[at]?.time) return null
  const meaning = choose(found.value, line.shouted ? '' : line.units[at]?.text)
  if (!meaning) return null
  const { units } = line
  const to = realmEnd(line, meaning, at + found.length)
  const possessive = isPossessive(units, to)
  const next = units[to]
  const realm = to > at + found.length
  const plural = meaning.sense === 'demonym' && !realm && /s$/i.test(units[to - 1]?.text ?? '') && !possessive
  const adjective =
    meaning.sense === 'demonym' &&
    !realm &&
    !possessive &&
    (plural ? units[at - 1]?.lower !== 'the' : next?.word || !acts(line, at, to))
  const seat = isSeat(found.value)
  const known = findPhrase(line.lexicon.knownBodies, units, at)
  const acting = possessive || acts(line, at, to)
  const base = {
    from: at,
    to,
    headFrom: at,
    headTo: to,
    kind: 'name',
    key: null,
    role: null,
    gender: null,
    number: plural ? 'plural' : 'singular',
    use: adjective ? 'adjective' : possessive ? 'possessive' : 'noun',
    certain:
      meaning.certain ||
      meaning.party.code === line.units[at]?.text ||
      (meaning.party.kind === 'state' && found.value.every(({ party }) => party.kind !== 'organisation')),
    inner: [],
  } as const
  if (seat && known && known.length >= found.length)
    return { ...base, type: 'org', name: known.value, party: meaning.party.code, certain: true }
  if (seat) {
    const stands = !isLocated(line, at) && !isSpot(line, at, to)
    const seated = found.value.find(({ party, sense }) => party.kind === 'state' && sense === 'metonym') ?? meaning
    return stands && seated.sense === 'metonym'
      ? {
          ...base,
          type: seated.party.kind === 'state' ? 'party' : 'org',
          name: seated.party.name,
          party: seated.party.code,
          certain: true,
        }
      : { ...base, type: 'place', name: join(units, at, to), party: null, certain: true }
  }
  return {
    ...base,
    type: typeOf(meaning, acting && !isLocated(line, at)),
    name: meaning.party.name,
    party: meaning.party.code,
  }
}
