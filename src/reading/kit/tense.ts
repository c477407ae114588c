import type { Span } from '../../model/index.ts'
import type { Sentence, Token } from './sentence.ts'
import type { TimeWords } from './words/times.ts'

/** Whether the words around a time look back or ahead; null where they do not say. */
export type Direction = 'past' | 'future' | null

/** How many words before a verb may say that it lies ahead: "will soon be", "is scheduled to". */
const REACH = 6

/** Verbs farther than this from a time, in words, say nothing of it. */
const FAR = 60
/** A verb after the time counts only within this distance. */
const FAR_AFTER = 24

/** Reads the direction of a time from the verb nearest to it: "met on Monday", "will meet on Monday", "Monday's talks". */
export function directionOf(time: Span, { tokens }: Sentence, words: TimeWords): Direction {
  const place = tokenAt(tokens, time.start)
  for (let distance = 1; distance <= FAR; distance++) {
    const before = verbAt(tokens, place - distance, words)
    if (before) return before
    const after = distance < FAR_AFTER ? verbAt(tokens, place + distance, words) : null
    if (after) return after
  }
  return null
}

/** The first token that ends after a place of the text. */
function tokenAt(tokens: readonly Token[], at: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

const verbAt = (tokens: readonly Token[], at: number, words: TimeWords): Direction => {
  const token = tokens[at]
  return token && isVerb(token) ? directionAt(tokens, at, words) : null
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

function directionAt(tokens: readonly Token[], at: number, { ahead, isTo, undertaking }: TimeWords): Direction {
  const infinitive = tokens[at - 1]?.lower === isTo[1]
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]
    if (!token || (i < at && token.pos === 'PUNCT' && token.text !== ',')) break
    // "agreed to meet in May": what is undertaken lies ahead, though it was undertaken in the past
    if (i < at && infinitive && undertaking.includes(token.lemma)) return 'future'
    if (i < at && isPast(token)) break
    if (ahead.includes(token.lower)) return 'future'
  }
  // "is to visit", "are to meet"
  if (infinitive && isTo[0].includes(tokens[at - 2]?.lower ?? '')) return 'future'
  const token = tokens[at]
  return token && isPast(token) ? 'past' : null
}

/** A form that is neither the dictionary's nor the present's: "held", "met", "was". */
const isPast = ({ lower, lemma, pos }: Token): boolean =>
  ((pos === 'VERB' || pos === 'AUX') &&
    (/ed$/.test(lower)
      ? lower !== lemma || lower.length > 5
      : lower !== lemma && !/(?:ing|s|'ll|'re|'ve|n't|am|are|'m|been|be)$/.test(lower))) ||
  lower === 'was' ||
  lower === 'met' ||
  lower === 'held'
