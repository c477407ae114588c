import type { ResolvedTime, Sentence, Token } from '../kit/index.ts'
import type { CommitmentWords } from '../kit/words/commitments.ts'
import type { Content } from './discrete.ts'

/** The word before an event's noun and the noun: "presidential election". */
function eventsIn(tokens: readonly Token[], words: CommitmentWords): readonly (readonly [string, string])[] {
  return tokens.flatMap((token, i): (readonly [string, string])[] => {
    const before = tokens[i - 1]
    return before && words.dueEvents.has(token.lower) ? [[before.lower, token.lower]] : []
  })
}

/**
 * When an undertaking is due: a day in its own words, else the day that the text gives elsewhere to the event it is for
 * ("invite observers to the presidential election" · "The presidential election will be held on March 18").
 */
export function dueOf(
  content: Content,
  sentences: readonly Sentence[],
  later: readonly ResolvedTime[],
  words: CommitmentWords,
): string | null {
  const [own] = content.times
  if (own) return own.value
  for (const [before, noun] of eventsIn(content.tokens, words))
    for (const time of later) {
      const tokens = sentences[time.sentence]?.tokens ?? []
      if (tokens.some(({ lower }, i) => lower === noun && tokens[i - 1]?.lower === before)) return time.value
    }
  return null
}
