import { fold } from '../text/fold.ts'

import {
  calledByFirst,
  crowned,
  familyEitherWay,
  familyFirst,
  honorifics,
  particles,
  suffixes,
  twoFamilyNames,
} from './name-words.ts'

const bare = (word: string): string => fold(word).replaceAll('.', '')

/** A name's parts. */
export interface Core {
  /** Without titles before it, and without "Jr", a regnal number and "of Jordan" after it. */
  readonly words: readonly string[]
  readonly suffix: string
  /** False for a title and one word that is no full name by it: "Sheikh Mohammed". */
  readonly complete: boolean
}

/** Takes a name apart. */
export function coreOfName(name: string): Core {
  const whole = name.replace(/ of [\p{Lu}].*$/u, '').split(/[\s,]+/)
  let from = 0
  while (from < whole.length - 1 && honorifics.has(bare(whole[from] ?? ''))) from++
  let to = whole.length
  while (to - from > 1 && suffixes.has(bare(whole[to - 1] ?? ''))) to--
  const complete = from === 0 || to - from > 1 || crowned.has(bare(whole[from - 1] ?? ''))
  return { words: whole.slice(from, to), suffix: whole.slice(to).join(' '), complete }
}

/** Where the family name begins that ends with the word at `last`: at its first particle ("von der Leyen"). */
function startOfFamily(words: readonly string[], last: number): number {
  let from = last
  while (from > 1 && particles.has(bare(words[from - 1] ?? ''))) from--
  return from
}

/** Last names under which a person of the party may be spoken of, as they are written. */
export function surnames(name: string, party: string): readonly string[] {
  const { words, suffix } = coreOfName(name)
  const last = words.length - 1
  const first = words[0] ?? ''
  if (last <= 0) return suffix === '' ? [first] : [first, `${first} ${suffix}`]
  if (familyFirst.has(party) && last <= 2) return [first]
  const from = startOfFamily(words, last)
  const found = [words.slice(from).join(' ')]
  const lastWord = words[last] ?? ''
  if (from < last) found.push(lastWord)
  const article = /^(?:al|el|as|ash|an|ad|ar|at|az)[-‑](.+)$/i.exec(lastWord)?.[1]
  if (article !== undefined) found.push(article)
  if (familyEitherWay.has(party) || calledByFirst.has(party)) found.push(first)
  if (twoFamilyNames.has(party) && from >= 2 && bare(words[from - 1] ?? '').length > 1) {
    const before = startOfFamily(words, from - 1)
    found.push(words.slice(before, from).join(' '), words.slice(before).join(' '))
  }
  if (party === 'MMR' && from === last && last >= 2) found.push(words.slice(last - 1).join(' '))
  const son = words.findIndex((word, i) => i > 0 && i < last && /^(?:bin|ben|ibn)$/i.test(word))
  if (son !== -1) found.push(words.slice(son, son + 2).join(' '))
  if (suffix !== '') found.push(`${lastWord} ${suffix}`)
  return found
}

/** Further full forms of a name: without honorific and "of …", without initials, the family left out of "X bin Y Al Z". */
export function fullForms(name: string, party: string): readonly string[] {
  const { words, suffix } = coreOfName(name)
  const core = words.join(' ')
  const found = suffix === '' || suffix.length > 5 ? [core] : [`${core} ${suffix}`]
  if (suffix !== '') found.push(core)
  const spelled = words.filter((word, i) => i === 0 || bare(word).length > 1)
  if (spelled.length < words.length && spelled.length > 1) found.push(spelled.join(' '))
  const son = words.findIndex((word) => /^(?:bin|ben|ibn|bint)$/i.test(word))
  if (son > 0 && son + 2 < words.length) found.push(words.slice(0, son + 2).join(' '))
  if (party === 'JPN' && words.length === 2) found.push(`${words[1]} ${words[0]}`)
  if (/[äöüåøæ]/i.test(core)) found.push(spellOut(core))
  return found.filter((form, i) => form !== name && found.indexOf(form) === i)
}

/** Umlauts and Nordic letters in the spelling of passports: "Schröder" → "Schroeder". */
const spellOut = (name: string): string =>
  name
    .replace(/ä|æ/g, 'ae')
    .replace(/ö|ø/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/å/g, 'aa')
    .replace(/Ä|Æ/g, 'Ae')
    .replace(/Ö|Ø/g, 'Oe')
    .replace(/Ü/g, 'Ue')
    .replace(/Å/g, 'Aa')
