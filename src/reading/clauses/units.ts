import type { Mention, NounPhrase, Quotation, Sentence, TimeExpression, Token } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import { type Group, groupAt } from './groups.ts'

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

const dashes = new Set(['—', '–', '--', '-'])

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

function connectorOf(tokens: readonly Token[], at: number, words: ClauseWords): Connector | null {
  const { text, lower, pos } = tokens[at] as Token
  const next = tokens[at + 1]
  if (text === ',') return 'comma'
  if (text === ';' || text === ':') return 'break'
  if (dashes.has(text)) {
    const before = tokens[at - 1]
    const spaced =
      !before || !next || before.end < (tokens[at] as Token).start || (tokens[at] as Token).end < next.start
    return text === '—' || spaced ? 'comma' : null
  }
  if (pos === 'CCONJ' || words.coordinators.has(lower)) return 'coordinator'
  if (lower === words.complementizer)
    return pos === 'DET' && next && next.pos === 'NOUN' && at === 0 ? null : thatIsPronoun(tokens, at) ? null : 'that'
  if (words.participlePrepositions.has(lower)) return 'preposition'
  if (words.subordinators.has(lower)) return 'subordinator'
  if (words.relatives.has(lower)) return 'relative'
  if (words.questionWords.has(lower)) return 'question'
  if ((pos === 'ADP' || pos === 'SCONJ') && lower !== words.infinitiveMark) return 'preposition'
  if (lower === words.infinitiveMark && !opensInfinitive(tokens, at, words)) return 'preposition'
  return null
}

const opensInfinitive = (tokens: readonly Token[], at: number, words: ClauseWords): boolean => {
  let next = at + 1
  while (tokens[next]?.pos === 'ADV') next++
  const token = tokens[next]
  return (
    token !== undefined &&
    (token.pos === 'VERB' || token.pos === 'AUX') &&
    !token.lower.endsWith(words.presentParticipleEnding)
  )
}

/** "That is why …", "said that in 2019": only "that" before a verb or at the end stands for a thing. */
function thatIsPronoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (!next || next.pos === 'PUNCT') return true
  return at === 0 && (next.pos === 'AUX' || next.pos === 'VERB') ? true : before?.pos === 'ADP' && next.pos !== 'PRON'
}

/** "a planned visit", "the continuing crisis", "the agreed steps": a participle between determiner and noun is no verb. */
function isPremodifier(tokens: readonly Token[], group: Group, words: ClauseWords): boolean {
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

interface PhraseContext {
  readonly atToken: ReadonlyMap<number, Mention>
  readonly covered: (token: number) => boolean
  readonly words: ClauseWords
  readonly timeAt: ReadonlyMap<number, number>
}

/** Reads the base noun phrase that begins at a token: determiners, adjectives, nouns, possessors and one name at the end. */
function phraseAt(
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

/** Longest quotation, in tokens, that is still a phrase of its sentence though a comma stands inside its marks. */
const phraseTokens = 8

/** Ranges of tokens that are speech between quotation marks, for one sentence. */
export function speechRanges(
  sentence: Sentence,
  quotations: readonly Quotation[],
  words: ClauseWords,
): { ranges: [number, number][]; whole: boolean } {
  const { tokens } = sentence
  const ranges: [number, number][] = []
  let whole = false
  for (const { start, end, inner, scare } of quotations) {
    if (end <= sentence.start || start >= sentence.end) continue
    if (start <= sentence.start && end >= sentence.end) {
      whole = true
      continue
    }
    const from = tokens.findIndex((token) => token.end > start)
    let to = tokens.findIndex((token) => token.start >= end)
    if (to < 0) to = tokens.length
    const first = tokens.find((token) => token.start >= inner.start)
    const before = tokens[from - 1]
    const opensClause = from === 0 || before?.text === ',' || before?.text === ':'
    // "he said "someday, I look forward to it": right after a verb of saying the marks hold speech, capital or not
    const said = before !== undefined && words.clauseTakers.has(before.lemma)
    const last = tokens[to - 2]
    // "The "solution as we see it cannot be had," he told …": what ends with a comma inside its marks is said, not mentioned
    const closesClause =
      to < tokens.length &&
      last !== undefined &&
      (last.text === ',' || last.text === '?' || last.text === '!') &&
      to - from > phraseTokens
    const capital = first !== undefined && /^[\p{Lu}[\d]/u.test(first.text)
    if (start < sentence.start || closesClause || (!scare && (said || (opensClause && (capital || from === 0)))))
      ranges.push([from, to])
  }
  return { ranges, whole }
}
