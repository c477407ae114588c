import { fold } from '../kit/fold.ts'
import type { Line } from './line.ts'
import type { NameRun } from './name-run.ts'
import { findPhrase } from './phrases.ts'
import { remembered } from './remember.ts'
import { join, type Unit } from './units.ts'

const longest = 6
/** Units that are looked at for one name, particles and parts after hyphens among them. */
const mostUnits = 16
const initials = /^(?:\p{Lu}\.)+$/u
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’ʼ.]*|\p{Lu})$/u
/** Parts of speech that end a name in a headline, where every word has a capital. */
const noName = new Set(['VERB', 'AUX', 'ADP', 'DET', 'PRON', 'SCONJ', 'CCONJ', 'ADV', 'PART'])

/** May this unit be a word of a person's name? */
export function isNameWord(line: Line, at: number): boolean {
  const unit = line.units[at]
  if (!unit?.word || !unit.capital || unit.time || !nameWord.test(unit.text)) return false
  const { notNames } = line.lexicon.words
  if (notNames.has(unit.lower)) return false
  if (
    line.titled &&
    !line.shouted &&
    (noName.has(unit.pos) || (line.ordinary.has(unit.lower) && !line.lexicon.words.particles.has(unit.lower)))
  )
    return false
  return true
}

/** A word that cannot go on a name that has begun: an office, an acronym, a name of a party in several words. */
function endsName(line: Line, at: number, begun: number): boolean {
  const unit = line.units[at] as Unit
  const { lexicon } = line
  if (findPhrase(lexicon.heads, line.units, at) && !lexicon.words.wordlike.has(unit.lower)) return true
  if (findPhrase(lexicon.partyNouns, line.units, at)) return true
  if (begun > 1 && findPhrase(lexicon.honorifics, line.units, at)) return true
  if (lexicon.words.domains.has(unit.lower) && !(begun === 1 && !isNameWord(line, at + 1))) return true
  if (!line.shouted && unit.capitals && unit.text.length > 2 && line.party(at) !== null) return true
  return (line.party(at)?.length ?? 0) > 1
}

/** The name that begins at the unit, by its writing alone; null where the word is none of a name. */
export function readName(line: Line, at: number): NameRun | null {
  return remembered(line.names, at, () => readNameAt(line, at))
}

function readNameAt(line: Line, at: number): NameRun | null {
  const { units, lexicon } = line
  const { particles, suffixes } = lexicon.words
  const cores: number[] = []
  let hasInitials = false
  let i = at
  let to = at
  while (i < Math.min(units.length, at + mostUnits) && cores.length < longest) {
    const unit = units[i] as Unit
    if (i > at && unit.hyphen) {
      if (!unit.word) break
      // "al-Assad": the name itself begins after the particle.
      if (cores.length === 0) cores.push(i)
      to = ++i
    } else if (cores.length > 0 && suffixes.has(unit.lower)) {
      to = ++i
      break
    } else if (unit.text === '[' && isNameWord(line, i + 1) && units[i + 2]?.text === ']') {
      // "Vice Minister [Anna] Petrova": an editor's addition is part of the name.
      cores.push(i + 1)
      i += 3
      to = i
    } else if (isNameWord(line, i)) {
      if (cores.length > 0 && endsName(line, i, cores.length)) break
      const initial = initials.test(unit.text)
      if (initial) hasInitials = true
      cores.push(i)
      to = ++i
    } else if (particles.has(unit.lower) && !unit.capital && unit.word && cores.length + 1 > 0) {
      let next = i + 1
      while (next < units.length && next < i + 3 && particles.has(units[next]?.lower ?? '') && !units[next]?.capital)
        next++
      if (!isNameWord(line, next) || (cores.length === 0 && !units[next]?.hyphen && unit.lower === 'an')) break
      i = next
    } else break
  }
  if (cores.every((core) => initials.test(units[core]?.text ?? ''))) return null
  if (units[to]?.text === ',' && suffixes.has(units[to + 1]?.lower ?? '') && units[to + 1]?.capital) to += 2
  const name = join(units, at, to).replace(/[[\]]/g, '').replace(/ {2,}/g, ' ')
  return { from: at, to, name: line.shouted ? calm(name) : name, cores, initials: hasInitials }
}

/** "BLINKEN" as a name is written: capitals only at the beginning of words. */
export const calm = (name: string): string =>
  name.replace(/[\p{L}\p{M}]+/gu, (word) =>
    word.length > 2 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word,
  )

/** Forms of address from the unit on: where they end, and the gender that they tell. */
export function readHonorifics(
  line: Line,
  at: number,
): { readonly to: number; readonly gender: 'male' | 'female' | null } {
  let to = at
  let gender: 'male' | 'female' | null = null
  for (let round = 0; round < 4; round++) {
    const found = findPhrase(line.lexicon.honorifics, line.units, to)
    const unit = line.units[to]
    // "he" in small letters is a pronoun, and honorifics have capitals but for their article.
    if (!found || !(unit?.capital || line.units[to + found.length - 1]?.capital)) break
    if (unit?.lower === 'he' && unit.text !== 'HE') break
    to += found.length
    gender ??= found.value
  }
  return { to, gender }
}

/** The given name of a run, folded; of a name with a hyphen its first part. */
const givenOf = (name: string): string => fold(name.split(/[\s-]/, 1)[0] ?? '')

/** True where the run begins with a word that is known as a given name. */
export const beginsWithGiven = (line: Line, { name, from }: NameRun): boolean =>
  (!line.units[from]?.capitals || line.shouted) && line.lexicon.givenNames.has(givenOf(name))

/** What the given name says about gender. */
export function genderOf(line: Line, { name }: NameRun): 'male' | 'female' | null {
  const given = givenOf(name)
  if (given.length < 3) return null
  return line.knowledge.genderOfGivenName(given) ?? line.lexicon.givenNames.get(given) ?? null
}
