import type { Mention, Sentence, TimeExpression, Token } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import { connectorOf } from './connectors.ts'
import { groupAt } from './groups.ts'
import { phraseAt } from './phrases.ts'
import { isPremodifier, type Unit } from './unit.ts'

export interface UnitInput {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly expressions: readonly TimeExpression[]
  /** Token ranges of speech that stands between quotation marks. */
  readonly quotes: readonly (readonly [number, number])[]
  readonly from: number
  readonly to: number
  readonly words: ClauseWords
}

/** Chunks the tokens `from`…`to` of a sentence into units, left to right. */
export function chunk({ sentence, mentions, expressions, quotes, from, to, words }: UnitInput): Unit[] {
  const tokens = afterNames(sentence.tokens, mentions, words)
  const atToken = new Map<number, Mention>()
  for (const mention of mentions) if (mention.within === null) atToken.set(mention.from, mention)
  const covered = (token: number): boolean => inside.has(token)
  const inside = new Set<number>()
  for (const mention of mentions)
    if (mention.within === null && mention.kind !== 'pronoun')
      for (let i = mention.from; i < mention.to; i++) inside.add(i)
  const timeAt = new Map<number, number>()
  for (const { start, end } of expressions) {
    const first = tokens.findIndex((token) => token.start >= start)
    let last = first
    while (last >= 0 && last < tokens.length && (tokens[last] as Token).start < end) last++
    if (first >= 0) timeAt.set(first, last)
  }
  const units: Unit[] = []
  let at = from
  while (at < to) {
    const token = tokens[at] as Token
    const quote = quotes.find(([start]) => start === at)
    if (quote) {
      units.push({ type: 'quote', from: at, to: quote[1], word: '' })
      at = quote[1]
      continue
    }
    const time = timeAt.get(at)
    if (time !== undefined && time > at && !covered(at)) {
      // "on Monday" is one unit: its preposition governs nothing else
      const before = units.at(-1)
      if (before?.type === 'preposition') units.pop()
      units.push({ type: 'time', from: before?.type === 'preposition' ? before.from : at, to: time, word: token.lower })
      at = time
      continue
    }
    if (token.text === '(') {
      const close = closing(tokens, at, to)
      units.push({ type: 'aside', from: at, to: close, word: '(' })
      at = close
      continue
    }
    const connector = covered(at) ? null : connectorOf(tokens, at, words)
    if (connector) {
      units.push({ type: connector, from: at, to: at + 1, word: token.lower })
      at++
      continue
    }
    const group = covered(at) ? null : groupAt(tokens, at, words, covered)
    if (group && group.to <= to && !isPremodifier(tokens, group, words)) {
      units.push({ type: 'group', from: at, to: group.to, group })
      at = group.to
      continue
    }
    const phrase = phraseAt(tokens, at, to, { atToken, covered, words, timeAt })
    if (phrase) {
      units.push({ type: 'phrase', from: at, to: phrase.to, phrase })
      at = phrase.to
      continue
    }
    units.push({
      type: token.pos === 'ADV' || words.negations.has(token.lower) ? 'adverb' : 'other',
      from: at,
      to: at + 1,
      word: token.lower,
    })
    at++
  }
  return units
}

/**
 * "Moscow views the pact …", "Beijing regards …": right after a name and before a phrase, a plural noun of a verb that
 * reports is that verb.
 */
function afterNames(tokens: readonly Token[], mentions: readonly Mention[], words: ClauseWords): readonly Token[] {
  let mended: Token[] | null = null
  for (const { to, kind, use, within } of mentions) {
    const token = tokens[to]
    const next = tokens[to + 1]
    if (
      within !== null ||
      kind === 'pronoun' ||
      use !== 'noun' ||
      token?.pos !== 'NOUN' ||
      !token.lower.endsWith('s') ||
      !next
    )
      continue
    if (!words.clauseTakers.has(token.lemma) || token.lemma === token.lower) continue
    if (
      next.pos !== 'DET' &&
      next.pos !== 'PROPN' &&
      next.pos !== 'PRON' &&
      next.lower !== words.complementizer &&
      next.pos !== 'ADP'
    )
      continue
    mended ??= [...tokens]
    mended[to] = { ...token, pos: 'VERB' }
  }
  return mended ?? tokens
}

/** A parenthesis is set aside up to its closing bracket, or alone where it never closes. */
function closing(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 40); i++) if ((tokens[i] as Token).text === ')') return i + 1
  return at + 1
}
