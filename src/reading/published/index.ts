import { dateFinder } from '../kit/dates.ts'
import { stage } from '../kit/index.ts'
import type { Candidate } from './candidate.ts'
import { candidatesOf } from './candidates.ts'
import { captionBounds, captionEvents } from './captions.ts'
import { dateBounds } from './dates.ts'
import { eventBounds } from './events.ts'
import { inferPublished } from './infer.ts'
import { settleStated, yearlessOf } from './settle.ts'
import { termBounds } from './terms.ts'

/** The day of issue: stated, or inferred with reasons, or unknown. */
export const published = stage({
  fills: 'published',
  needs: ['source', 'page', 'sentences', 'expressions', 'mentions'],
  run: ({ source, page, sentences: { sentences }, expressions, mentions }, { language, knowledge, trace }) => {
    const { text } = source
    const words = language.words.times
    const find = dateFinder(words)
    const candidates = candidatesOf(source, page, find, words)
    const bounds = [
      ...eventBounds({
        text,
        sentences,
        expressions,
        mentions,
        knowledge,
        words,
        around: captionEvents(text, page, knowledge),
      }),
      ...termBounds(text, mentions, knowledge),
      ...dateBounds(text, sentences, expressions, words, latestYear(candidates)),
      ...captionBounds(text, page, find),
    ]
    const { published: stated, refused } = settleStated(candidates, bounds)
    const yearless = yearlessOf(candidates)
    const settled = stated ?? inferPublished({ text, sentences, expressions, words, bounds, yearless, refused })
    for (const { says, span } of settled.reasons)
      trace.add({ rule: settled.basis, field: 'published', spans: span ? [span] : [], note: says })
    return settled
  },
})

/** No year after the latest one that the page states for itself can lie in its past. */
const latestYear = (candidates: readonly Candidate[]): number =>
  Math.max(0, ...candidates.map(({ year }) => year ?? 0)) || 9999
