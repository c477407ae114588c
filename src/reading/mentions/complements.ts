import { readBody } from './bodies.ts'
import type { Candidate, Line } from './line.ts'
import { isNameWord, readName } from './names.ts'
import { readParty, useAt } from './parties.ts'
import { findPhrase } from './phrases.ts'
import type { Unit } from './units.ts'

/** What follows a head: "of Foreign Affairs and International Cooperation | of Italy". */
interface Complement {
  readonly from: number
  readonly to: number
  readonly preposition: string
  /** Parties and bodies named in it. */
  readonly inner: readonly Candidate[]
  /** True where the whole complement is the party or the body: "of Italy", "of the Republic of Belarus". */
  readonly whole: boolean
}

const dashes = new Set(['-', '–', '—'])

const articles = (line: Line, at: number): number => {
  const { definite, possessive } = line.lexicon.words.determiners
  const word = line.units[at]?.lower ?? ''
  return definite.has(word) || possessive.has(word) ? at + 1 : at
}

const isDomain = (line: Line, at: number): boolean => {
  const unit = line.units[at]
  return (
    !!unit?.word &&
    !unit.time &&
    (line.lexicon.words.domains.has(unit.lower) || line.lexicon.words.compass.has(unit.lower))
  )
}

interface Item {
  readonly to: number
  readonly inner: readonly Candidate[]
  readonly whole: boolean
}

/** One item of a complement: a party, a body, or words of a domain; an unknown capitalised word may begin it. */
function readItem(line: Line, at: number): Item | null {
  const { units, lexicon } = line
  const inner: Candidate[] = []
  let i = at
  while (i < units.length && i < at + 10) {
    const unit = units[i] as Unit
    const party = readParty(line, i)
    const body = readBody(line, i)
    const taken = body && (!party || body.to > party.to) ? body : party
    // "thanked the Prime Minister for Jamaica's stance": what the party has is no domain of the office.
    if (taken?.use === 'possessive' && !units[taken.to + 1]?.capital) break
    if (taken && (i === at || !isPersonLike(line, i))) {
      inner.push(taken)
      i = taken.to
      if (taken.use === 'possessive') i++
      continue
    }
    // "the head of Zelenskyy's presidential office"
    const owner = i === at && isNameWord(line, i) ? readName(line, i) : null
    if (owner && useAt(line, owner.to) === 'possessive' && isDomain(line, owner.to + 1)) {
      i = owner.to + 1
      while (isDomain(line, i)) i++
      break
    }
    const head = i === at ? findPhrase(lexicon.heads, units, i) : null
    if (head && unit.capital) {
      i += head.length
      continue
    }
    const sameCase = i === at || !units[at]?.capital || unit.capital || inner.at(-1)?.use === 'adjective'
    if (isDomain(line, i) && sameCase) i++
    else if (i > at && unit.hyphen) i++
    else if (i === at && unit.word && unit.capital && !unit.time && !lexicon.words.notNames.has(unit.lower)) {
      i += lexicon.words.placePrefixes.has(unit.lower) && units[i + 1]?.capital ? 2 : 1
    } else if (i > at && isNameWord(line, i) && !isGiven(line, i) && isGiven(line, i + 1) && isNameWord(line, i + 2)) {
      // "for International Economics | Mike Pyle": the name begins at the given name.
      i++
    } else if (
      lexicon.words.and.has(unit.lower) &&
      i > at &&
      isDomain(line, i - 1) &&
      isDomain(line, i + 1) &&
      !headAt(line, i + 1)
    )
      i++
    else break
  }
  if (i === at) return null
  const [only] = inner
  return {
    to: i,
    inner,
    whole: inner.length === 1 && only?.from === at && only.to >= i - (only.use === 'possessive' ? 1 : 0),
  }
}

/** A word that is known as a given name. */
const isGiven = (line: Line, at: number): boolean => line.lexicon.givenNames.has(line.units[at]?.lower ?? '')

/** A party's name that is a person's given name before a surname ("Israel Katz"). */
const isPersonLike = (line: Line, at: number): boolean =>
  line.party(at)?.length === 1 &&
  isNameWord(line, at + 1) &&
  !isDomain(line, at + 1) &&
  line.knowledge.personsByName(`${line.units[at]?.text} ${line.units[at + 1]?.text}`).length > 0

const headAt = (line: Line, at: number): boolean => findPhrase(line.lexicon.heads, line.units, at) !== null

/** Does a list of domain words begin here and close with "and"? ("…, Democracy, and Human Rights") */
function closesList(line: Line, at: number): boolean {
  const { units, lexicon } = line
  const limit = Math.min(units.length, at + 14)
  for (let i = at; i < limit; i++) {
    const unit = units[i] as Unit
    if (lexicon.words.and.has(unit.lower)) return i > at || isDomain(line, i + 1) || line.party(i + 1) !== null
    if (unit.text === ',' || unit.lower === 'the' || isDomain(line, i)) continue
    const party = line.party(i)
    if (!party) return false
    i += party.length - 1
  }
  return false
}

/**
 * The complement that begins with the preposition at the unit; null where none of these follows: a domain, a party, a body,
 * a capitalised word. `several`: "of" may name several parties ("Presidents of Russia and France").
 */
export function readComplement(line: Line, at: number, several: boolean): Complement | null {
  const { units, lexicon } = line
  const preposition = units[at]?.lower ?? ''
  if (!lexicon.words.complementPrepositions.has(preposition)) return null
  const first = readItem(line, articles(line, at + 1))
  if (!first) return null
  const inner = [...first.inner]
  let { to, whole } = first
  for (let round = 0; round < 6; round++) {
    const unit = units[to]
    if (!unit) break
    const comma = unit.text === ','
    const closing = comma && lexicon.words.and.has(units[to + 1]?.lower ?? '')
    const and = closing || lexicon.words.and.has(unit.lower)
    if (!comma && !and) break
    let next = closing ? to + 2 : to + 1
    next = articles(line, next)
    const parties = line.party(next) !== null
    const joins = and
      ? parties
        ? several || preposition !== lexicon.words.of
        : isDomain(line, next) && !headAt(line, next) && units[next]?.capital === units[at + 1]?.capital
      : (several && parties) || (isDomain(line, next) && !headAt(line, next) && closesList(line, next))
    if (!joins || (and && parties && units[next - 1]?.lower === 'the' && !several)) break
    const item = readItem(line, next)
    if (!item) break
    inner.push(...item.inner)
    to = item.to
    whole &&= item.whole
  }
  // "Organization for Democracy and Economic Development - GUAM"
  const acronym = units[to + 1]
  if (inner.length > 0 && dashes.has(units[to]?.text ?? '') && acronym?.capitals && isNameWord(line, to + 2)) {
    const party = readParty(line, to + 1)
    if (party) inner.push(party)
    to += 2
  }
  return { from: at, to, preposition, inner, whole }
}
