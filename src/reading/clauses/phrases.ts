import type { Mention, NounPhrase, Token } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import { dashes } from './unit.ts'

interface PhraseContext {
  readonly atToken: ReadonlyMap<number, Mention>
  readonly covered: (token: number) => boolean
  readonly words: ClauseWords
  readonly timeAt: ReadonlyMap<number, number>
}

/** Reads the base noun phrase that begins at a token: determiners, adjectives, nouns, possessors and one name at the end. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  { atToken, covered, words, timeAt }: PhraseContext,
): (NounPhrase & { to: number }) | null {
  let next = at
  let head = -1
  const heads: number[] = []
  while (next < to) {
    const token = tokens[next] as Token
    const mention = atToken.get(next)
    if (mention && mention.kind === 'pronoun' && mention.use !== 'possessive') {
      if (next > at) break
      return toPhrase(tokens, at, mention.to, mention.to - 1, [mention.index])
    }
    if (mention && mention.kind !== 'pronoun' && mention.use !== 'adjective') {
      if (head >= 0 && heads.length) break // two names side by side are two phrases
      if (head >= 0 && mention.type === 'person') break
      next = mention.to
      head = next - 1
      if (mention.use === 'possessive' || tokens[next]?.lower === "'s" || tokens[next]?.lower === "'") {
        if (tokens[next]?.lower === "'s" || tokens[next]?.lower === "'") next++
        head = -1 // a possessor: the head is still to come
        continue
      }
      heads.push(mention.index)
      if (mention.type === 'person') break
      continue
    }
    if (mention && mention.use === 'adjective') {
      next = mention.to
      continue
    }
    if (next > at && timeAt.has(next)) break
    if (words.pronouns.has(token.lower) && token.pos === 'PRON') {
      if (next > at) break
      return toPhrase(tokens, at, next + 1, next, [])
    }
    const possessor = token.lower === "'s" || (token.text === '’' && tokens[next - 1]?.lower.endsWith('s'))
    const part =
      token.pos === 'DET' ||
      token.pos === 'ADJ' ||
      token.pos === 'NUM' ||
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'SYM' ||
      words.possessives.has(token.lower) ||
      possessor ||
      isHyphen(tokens, next) ||
      (token.pos === 'VERB' && next > at && isNominalVerb(tokens, next, words)) ||
      (token.pos === 'VERB' && isPremodifierAt(tokens, next, words)) ||
      (token.pos === 'ADV' && next > at && tokens[next + 1]?.pos === 'ADJ')
    if (!part || covered(next)) {
      if (!part || !covered(next)) break
    }
    // a determiner opens a phrase: "made clear | the union", "gave him | the paper"
    if ((token.pos === 'DET' || words.possessives.has(token.lower)) && next > at && tokens[next - 1]?.pos !== 'DET')
      break
    if (possessor) {
      head = -1
      heads.length = 0
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'VERB') {
      if (token.pos !== 'NUM') heads.length = 0
      head = next
    }
    next++
  }
  if (next === at) return null
  return toPhrase(tokens, at, next, head < 0 ? next - 1 : head, heads)
}

const isHyphen = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  return (
    (dashes.has(token.text) || token.text === '/') &&
    !!before &&
    !!next &&
    before.end === token.start &&
    token.end === next.start
  )
}

const isNominalVerb = (tokens: readonly Token[], at: number, words: ClauseWords): boolean => {
  const before = tokens[at - 1] as Token
  const { lower } = tokens[at] as Token
  return (
    (words.nounNotVerb.has(lower) || lower.endsWith(words.presentParticipleEnding)) &&
    (before.pos === 'DET' || before.pos === 'ADJ' || words.possessives.has(before.lower) || before.pos === 'NUM')
  )
}

const isPremodifierAt = (tokens: readonly Token[], at: number, words: ClauseWords): boolean => {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  const { lower } = tokens[at] as Token
  if (!next || !before || !(next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')) return false
  if (
    !(
      lower.endsWith(words.pastEnding) ||
      lower.endsWith(words.presentParticipleEnding) ||
      words.irregularParticiples.has(lower)
    )
  )
    return false
  return (
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'NUM' ||
    before.lower === "'s" ||
    words.possessives.has(before.lower) ||
    before.pos === 'ADV'
  )
}

const toPhrase = (
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  mentions: readonly number[],
): NounPhrase & { to: number } => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
  from,
  to,
  head,
  mentions,
})
