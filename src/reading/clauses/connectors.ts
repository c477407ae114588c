import type { Token } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import { type Connector, dashes } from './unit.ts'

export function connectorOf(tokens: readonly Token[], at: number, words: ClauseWords): Connector | null {
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
