import type { Line } from './line.ts'
import type { NameRun } from './name-run.ts'
import { beginsWithGiven, genderOf, isNameWord, readName } from './names.ts'
import { isPossessive } from './parties.ts'
import { findPhrase } from './phrases.ts'

/** Why a run of capitalised words is taken for a person's name. */
type PersonRule = 'known' | 'given-name' | 'initials' | 'speaks' | 'possessed'

interface PersonName {
  readonly run: NameRun
  readonly rule: PersonRule
  readonly key: string | null
  readonly gender: 'male' | 'female' | null
}

const cut = (line: Line, run: NameRun, words: number): NameRun | null => {
  if (words === run.cores.length) return run
  const next = run.cores[words]
  if (next === undefined || line.units[next]?.hyphen) return null
  let to = next
  while (
    to > run.from + 1 &&
    line.lexicon.words.particles.has(line.units[to - 1]?.lower ?? '') &&
    !line.units[to - 1]?.capital
  )
    to--
  const whole = readName(line, run.from)
  if (!whole) return null
  const cores = run.cores.slice(0, words)
  return { ...run, to, cores, name: whole.name.slice(0, nameLength(line, run.from, to)) }
}

const nameLength = (line: Line, from: number, to: number): number => {
  const first = line.units[from]
  const last = line.units[to - 1]
  return first && last ? last.end - first.start : 0
}

/** A person's name that no title brings in, at the unit; null where nothing shows that it is one. */
export function readPerson(line: Line, at: number): PersonName | null {
  if (!isNameWord(line, at)) return null
  const run = readName(line, at)
  if (!run || run.cores.length < 2) return null
  const { knowledge, units, lexicon } = line
  for (let words = Math.min(run.cores.length, 5); words >= 2; words--) {
    const shorter = cut(line, run, words)
    if (!shorter) continue
    const known = knowledge.personsByName(shorter.name)
    if (known.length > 0) {
      const ids = new Set(known.map(({ wikidata }) => wikidata))
      const [id = null] = ids
      return { run: shorter, rule: 'known', key: ids.size === 1 ? id : null, gender: genderOf(line, shorter) }
    }
  }
  const party = line.party(at)
  if (party && (party.length > 1 || party.value.some(({ sense }) => sense !== 'alias'))) return null
  const last = run.cores.at(-1) ?? at
  if (findPhrase(lexicon.bodies, units, last)) return null
  if (lexicon.words.domains.has(units[last]?.lower ?? '') || findPhrase(lexicon.places, units, at)) return null
  if (lexicon.words.placeNouns.has(units[last]?.lower ?? '') || lexicon.words.placePrefixes.has(units[at]?.lower ?? ''))
    return null
  if (
    run.cores.some(
      (core) => core > at && (line.party(core)?.value.some(({ party }) => party.kind === 'organisation') ?? false),
    )
  )
    return null
  if (line.ordinary.has(units[at]?.lower ?? '') && !run.initials) return null
  const gender = genderOf(line, run)
  if (beginsWithGiven(line, run) && run.cores.length <= 4) return { run, rule: 'given-name', key: null, gender }
  if (run.initials && run.cores.length <= 4 && units[last]?.pos === 'PROPN')
    return { run, rule: 'initials', key: null, gender: null }
  const owned = isPossessive(units, at - 1) && line.party(at) === null && run.cores.length === 2
  if (owned && !line.titled) return { run, rule: 'possessed', key: null, gender: null }
  const after = units[run.to]
  if (
    !line.titled &&
    run.cores.length <= 3 &&
    after &&
    lexicon.words.saying.has(lemmaAt(line, run.to)) &&
    after.pos === 'VERB' &&
    !units[at]?.capitals
  )
    return { run, rule: 'speaks', key: null, gender: null }
  return null
}

const lemmaAt = (line: Line, at: number): string => line.sentence.tokens[line.units[at]?.from ?? -1]?.lemma ?? ''
