import type { Clause, Mention, Quotation, Sentence, TimeExpression, Token } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import type { Candidate, Opening } from './candidate.ts'
import { type Match, type MatchContext, phraseEnd } from './match.ts'

export interface ContentContext extends MatchContext {
  readonly clauses: readonly Clause[]
  readonly quotations: readonly Quotation[]
  readonly times: readonly TimeExpression[]
  readonly mentions: readonly Mention[]
  readonly words: ClauseWords
  /** The best cue of each clause by its index, once it has been sought. */
  readonly best: Map<number, Candidate | null>
}

/** The most tokens that may stand between a cue and its "that": when, where and to whom it was said. */
const interposed = 30

/** Finds where the content of a cue begins, after its form; null where nothing that the cue takes follows. */
export function openingAfter(match: Match, clause: Clause, context: ContentContext): Opening | null {
  const opening = findOpening(match, clause, context)
  const { unless } = match.compiled.cue
  return opening && unless && isAbout(opening, unless, context) ? null : opening
}

/** The head of a content stands within its first words: "raised | the import tariffs". */
const headWithin = 4

const isAbout = ({ token }: Opening, lemmas: readonly string[], { sentence }: ContentContext): boolean =>
  sentence.tokens.slice(token, token + headWithin).some(({ lemma }) => lemmas.includes(lemma))

function findOpening({ compiled, to, matter }: Match, clause: Clause, context: ContentContext): Opening | null {
  const { takes, frame } = compiled.cue
  const has = (kind: Opening['takes']): boolean => takes.includes(kind)
  if (matter && takes.some((kind) => kind === 'np' || kind === 'quote')) return at(context, matter[0], 'np')
  return (
    (has('quote') && quoteAfter(to, context)) ||
    (has('that') && clauseAfter(to, clause, context)) ||
    (has('wh') && questionAfter(to, context)) ||
    (has('inf') && infinitiveAfter(to, context)) ||
    (has('ing') && gerundAfter(to, context)) ||
    (has('np') && phraseAfter(to, context)) ||
    (has('that') && frame === 'reporting' && bareClauseAfter(to, context)) ||
    (has('none') && at(context, clause.verb.from, 'none')) ||
    null
  )
}

const at = (
  { sentence }: MatchContext,
  token: number,
  takes: Opening['takes'],
  quotation: Quotation | null = null,
): Opening | null => {
  const first = sentence.tokens[token]
  return first ? { token, start: quotation?.inner.start ?? first.start, takes, quotation } : null
}

/** "said: “…”", "said on Monday, “…”", "told reporters, “…”". */
function quoteAfter(to: number, context: ContentContext): Opening | null {
  const next = skipInterposed(to, context)
  const token = context.sentence.tokens[next]
  if (!token) return null
  const quotation = context.quotations.find(({ start }) => start === token.start)
  return quotation ? at(context, next, 'quote', quotation) : null
}

/** A clause with "that", or without where it follows at once: "said on Monday that X", "said X". */
function clauseAfter(to: number, clause: Clause, context: ContentContext): Opening | null {
  const { tokens } = context.sentence
  const next = skipInterposed(to, context)
  if (tokens[next]?.lower === context.words.complementizer) return at(context, next + 1, 'that')
  const complement = context.clauses.find(
    ({ parent, kind, from }) => kind === 'complement' && parent === clause.index && from >= to,
  )
  if (complement && complement.from <= next + 1 && complement.verb.form === 'finite' && complement.subject)
    return at(context, complement.from, 'that')
  if (!complement || complement.from - to > interposed) return null
  for (let token = to; token < complement.verb.from; token++)
    if (tokens[token]?.lower === context.words.complementizer && tokens[token]?.pos !== 'DET')
      return at(context, token + 1, 'that')
  return null
}

/** "said the world, and the region, had lost a chance": no "that", and a subject too long for the parse. */
function bareClauseAfter(to: number, context: ContentContext): Opening | null {
  const next = skipInterposed(to, context)
  const token = context.sentence.tokens[next]
  if (!token || !opensPhrase(token, context)) return null
  return context.clauses.some(({ verb, kind }) => verb.from > next && verb.form === 'finite' && kind !== 'attribution')
    ? at(context, next, 'that')
    : null
}

function questionAfter(to: number, context: ContentContext): Opening | null {
  const next = skipInterposed(to, context)
  const token = context.sentence.tokens[next]
  if (!token || !context.words.questionWords.has(token.lower)) return null
  // "stated by Rossi, who was speaking": after a phrase, "who" belongs to that phrase
  const free = next === skipAdverbs(to, context.sentence.tokens) || !context.words.relatives.has(token.lower)
  return free ? at(context, next, 'wh') : null
}

function infinitiveAfter(to: number, context: ContentContext): Opening | null {
  const { tokens } = context.sentence
  let next = skipAdverbs(to, tokens)
  const negation = context.words.negations.has(tokens[next]?.lower ?? '') ? next : -1
  if (negation >= 0) next++ // "agreed not to close the border"
  if (tokens[next]?.lower !== context.words.infinitiveMark || tokens[next + 1]?.pos === 'DET') return null
  const verb = tokens[skipAdverbs(next + 1, tokens)]
  return verb &&
    (verb.pos === 'VERB' || verb.pos === 'AUX' || verb.pos === 'NOUN' || verb.pos === 'ADJ') &&
    !verb.lower.endsWith(context.words.presentParticipleEnding)
    ? at(context, negation >= 0 ? negation : next, 'inf')
    : null
}

function gerundAfter(to: number, context: ContentContext): Opening | null {
  const { tokens } = context.sentence
  const verb = tokens[skipAdverbs(to, tokens)]
  return verb?.lower.endsWith(context.words.presentParticipleEnding) &&
    (verb.pos === 'VERB' || verb.pos === 'NOUN' || verb.pos === 'AUX')
    ? at(context, to, 'ing')
    : null
}

function phraseAfter(to: number, context: ContentContext): Opening | null {
  const { tokens } = context.sentence
  const next = skipAside(skipAdverbs(to, tokens), tokens)
  const token = tokens[next]
  if (!token) return null
  const quotation = context.quotations.find(({ start }) => start === token.start)
  if (quotation) return at(context, next, 'np', quotation)
  if (token.lower === context.words.complementizer) return null
  return opensPhrase(token, context) ? at(context, next, 'np') : null
}

/** "underscored, on the anniversary of the charter, the need …": over what stands between two commas, where it begins with a preposition. */
function skipAside(from: number, tokens: readonly Token[]): number {
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.pos !== 'ADP') return from
  for (let close = from + 2; close < Math.min(tokens.length, from + interposed); close++)
    if (tokens[close]?.text === ',') return close + 1
  return from
}

const phraseOpeners: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM'])

const opensPhrase = ({ pos, lower }: Token, { possessives }: MatchContext): boolean =>
  phraseOpeners.has(pos) || possessives.has(lower)

const skipAdverbs = (from: number, tokens: readonly Token[]): number => {
  let next = from
  while (tokens[next]?.pos === 'ADV') next++
  return next
}

/** Over adverbs, times, marks and "in a statement", "to reporters in Moscow" to what is said. */
function skipInterposed(from: number, context: ContentContext): number {
  const { tokens } = context.sentence
  let next = from
  for (let steps = 0; steps < interposed && next < tokens.length; steps++) {
    const token = tokens[next] as Token
    const time = context.times.find(({ start }) => start === token.start)
    if (time) {
      while (next < tokens.length && (tokens[next] as Token).start < time.end) next++
    } else if (context.words.questionWords.has(token.lower) && token.pos !== 'DET') return next
    else if (token.pos === 'ADV' || token.text === ',' || token.text === ':') next++
    else if (token.pos === 'ADP' && token.lower !== context.words.complementizer) {
      const timed = context.times.find(({ start }) => start === tokens[next + 1]?.start)
      const end = timed ? next + 1 : phraseEnd(next + 1, context)
      if (end < 0) return next
      next = end
    } else return next
  }
  return next
}

/** The sentence without the mark that ends it, and without what joins it to the next statement. */
export function trimEnd(sentence: Sentence, from: number, to: number, words: ClauseWords): number {
  let end = to
  while (end > from + 1) {
    const token = sentence.tokens[end - 1] as Token
    if (token.pos === 'PUNCT' && !/[)\]”"»’']/.test(token.text)) end--
    else if (words.coordinators.has(token.lower) || token.lower === 'while' || token.lower === 'as') end--
    else break
  }
  return end
}
