import { contains, type Span } from '../../model/index.ts'
import type { Clause, ResolvedTime, Token } from '../kit/index.ts'
import type { CommitmentWords } from '../kit/words/commitments.ts'

const numeral = /\d/
const nearness = 12
const nounPhrase = 6

/** The content of an undertaking, with what stands in it. */
export interface Content {
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  /** Days and months in it that lie after the day of publication. */
  readonly times: readonly ResolvedTime[]
}

const has = (tokens: readonly Token[], list: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => list.has(lower))

const leadsToVerb = (tokens: readonly Token[], verb: Token, words: CommitmentWords): boolean => {
  const next = tokens[tokens.indexOf(verb) + 1]
  return next?.lower === words.infinitiveMark || next?.pos === 'VERB' || next?.pos === 'ADV'
}

/** The verb that says what will be done, the one that others lead to ("continue to impose"); null for a noun phrase. */
function deedOf(
  { tokens, clauses }: Content,
  words: CommitmentWords,
): { readonly lemma: string; readonly clause: Clause | null } | null {
  const first = tokens.find(({ lower }) => !words.leadOut.has(lower))
  if (first?.pos === 'VERB' && !words.leading.has(first.lemma)) {
    const own = clauses.find(({ verb }) => contains(verb, first)) ?? null
    return { lemma: first.lemma, clause: own }
  }
  // "continuing its fight": nothing else is led to
  if (first?.pos === 'VERB' && !leadsToVerb(tokens, first, words)) return { lemma: first.lemma, clause: null }
  const clause = clauses.find(({ verb }) => !words.leading.has(verb.lemma)) ?? clauses[0]
  if (clause) return { lemma: clause.verb.lemma, clause }
  const opening = tokens[0]?.lower === words.infinitiveMark || first?.pos === 'VERB'
  return opening && first ? { lemma: first.lemma, clause: null } : null
}

/** True where the content tells of what is or was, not of what will be done: "there has been some progress". */
function isReport({ clauses, tokens }: Content, words: CommitmentWords): boolean {
  const first = clauses[0]
  const opening = tokens[0]
  if (first?.verb.form !== 'finite' || opening?.pos === 'VERB' || opening?.lower === words.infinitiveMark) return false
  if (
    first.verb.tense === 'future' ||
    (first.verb.modality !== null && words.undertakingModals.has(first.verb.modality))
  )
    return false
  return !has(tokens.slice(0, nearness), words.ready)
}

/** A verb of lasting effort, also by the words that go with it: "hold … accountable". */
function isLasting(deed: string, tokens: readonly Token[], words: CommitmentWords): boolean {
  return (
    words.lasting.has(deed) ||
    words.leading.has(deed) ||
    (words.lastingWith.get(deed)?.some((word) => tokens.some(({ lower }) => lower === word)) ?? false)
  )
}

/**
 * True where it can be checked whether it was done: a discrete deed, or an effort tied to an amount, a day or an occasion.
 * In a speech ("I will be brief") only the latter.
 */
export function isDiscrete(content: Content, spoken: boolean, words: CommitmentWords): boolean {
  const { tokens, times, clauses } = content
  if (
    !tokens.length ||
    clauses[0]?.verb.negated ||
    has(tokens.slice(0, nounPhrase), words.wishes) ||
    isReport(content, words)
  )
    return false
  const deed = deedOf(content, words)
  const within = tokens.slice(0, deed ? nearness : nounPhrase)
  const exact = times.length > 0 || within.some(({ text, pos }) => pos === 'NUM' && numeral.test(text))
  if (exact || has(within, words.occasions) || has(within, words.goods)) return true
  return !spoken && deed !== null && !isLasting(deed.lemma, within, words)
}
