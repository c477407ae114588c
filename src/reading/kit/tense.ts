import type { Span } from '../../model/index.ts'
import type { Sentence, Token } from './sentence.ts'
import type { TimeWords } from './words/times.ts'

/** Whether the words around a time look back or ahead; null where they do not say. */
export type Direction = 'past' | 'future' | null

/** How many words before a verb may say that it lies ahead: "will soon be", "is scheduled to". */
const REACH = 6

/** Reads the direction of a time from the verb nearest to it: "met on Monday", "will meet on Monday", "Monday's talks". */
export function directionOf(time: Span, { tokens }: Sentence, words: TimeWords): Direction {
  const at = tokens.findIndex(({ end }) => end > time.start)
  const place = at < 0 ? tokens.length : at
  for (let distance = 1; distance <= tokens.length; distance++) {
    for (const i of distance < 24 ? [place - distance, place + distance] : [place - distance]) {
      const token = tokens[i]
      if (!token || !isVerb(token)) continue
      const found = directionAt(tokens, i, words)
      if (found) return found
    }
  }
  return null
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

function directionAt(tokens: readonly Token[], at: number, { ahead }: TimeWords): Direction {
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]
    if (!token || (i < at && token.pos === 'PUNCT' && token.text !== ',')) break
    if (i < at && isPast(token)) break
    if (ahead.includes(token.lower)) return 'future'
  }
  // "is to visit", "are to meet"
  const before = tokens[at - 1]
  const verb = tokens[at - 2]
  if (before?.lower === 'to' && verb?.lemma === 'be' && !isPast(verb)) return 'future'
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
