import type { NounPhrase, Token } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import type { Group } from './groups.ts'

/*
 * A unit is what a shallow parse moves about: a base noun phrase, a verb group, or one connecting word or mark.
 * A quotation that is speech of its own is one unit, and is parsed by itself.
 */
export type Unit =
  | { readonly type: 'phrase'; readonly from: number; readonly to: number; readonly phrase: NounPhrase }
  | { readonly type: 'group'; readonly from: number; readonly to: number; readonly group: Group }
  | { readonly type: Connector; readonly from: number; readonly to: number; readonly word: string }

export type Connector =
  | 'preposition'
  | 'coordinator'
  | 'that'
  | 'relative'
  | 'question'
  | 'subordinator'
  | 'comma'
  | 'break'
  | 'quote'
  | 'adverb'
  | 'time'
  | 'aside'
  | 'other'

export const dashes = new Set(['—', '–', '--', '-'])

/** "a planned visit", "the continuing crisis", "the agreed steps": a participle between determiner and noun is no verb. */
export function isPremodifier(tokens: readonly Token[], group: Group, words: ClauseWords): boolean {
  if (!(group.ing || group.ambiguous || group.form === 'participle') || group.to - group.from > 1) return false
  const before = tokens[group.from - 1]
  const next = tokens[group.to]
  // "their reciprocal striving", "the drafting": after a determiner or adjective the "-ing" is a noun
  if (
    group.ing &&
    before &&
    (before.pos === 'DET' ||
      words.possessives.has(before.lower) ||
      (before.pos === 'ADJ' && before.end < (tokens[group.from] as Token).start))
  )
    return true
  if (!before || !next || !(next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')) return false
  return (
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'NUM' ||
    before.lower === "'s" ||
    words.possessives.has(before.lower) ||
    (before.pos === 'ADV' && tokens[group.from - 2]?.pos === 'DET')
  )
}
