import type { Span } from '../../model/index.ts'
import type { Clause, ResolvedTime, Token } from '../kit/index.ts'
import type { CommitmentWords } from '../kit/words/commitments.ts'

const numeral = /\d/
const openingVerbs = new Set(['VERB', 'AUX'])

/** The content of an undertaking, with what stands in it. */
export interface Content {
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  /** Days and months in it that lie after the day of publication. */
  readonly times: readonly ResolvedTime[]
}

/** The lemma of the verb that says what will be done, the one that others lead to ("continue to impose"); null for a noun phrase. */
function deedOf({ tokens, clauses }: Content, words: CommitmentWords): string | null {
  const verbs = clauses.map(({ verb }) => verb.lemma)
  const first = tokens.find(({ lower }) => !words.leadOut.has(lower))
  const opening = tokens[0]?.lower === words.infinitiveMark || (first && openingVerbs.has(first.pos))
  const lemmas = verbs.length ? verbs : opening && first ? [first.lemma] : []
  if (!lemmas.length) return null
  return lemmas.find((lemma) => !words.leading.has(lemma)) ?? lemmas[0] ?? null
}

const has = (tokens: readonly Token[], list: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => list.has(lower))

/** True where it can be checked whether it was done: a discrete deed, or an effort tied to an amount, a day or an occasion. */
export function isDiscrete(content: Content, words: CommitmentWords): boolean {
  const { tokens, times } = content
  if (content.clauses[0]?.verb.negated) return false
  const deed = deedOf(content, words)
  const exact = times.length > 0 || tokens.some(({ text, pos }) => pos === 'NUM' && numeral.test(text))
  if (deed === null) return exact || has(tokens, words.occasions) || has(tokens, words.goods)
  if (!words.lasting.has(deed) && !words.leading.has(deed)) return true
  return exact || has(tokens, words.occasions) || has(tokens, words.goods)
}
