import { dateFinder } from '../kit/dates.ts'
import { stage } from '../kit/index.ts'
import { candidatesOf } from './candidates.ts'
import { captionBounds, dateBounds } from './dates.ts'
import { eventBounds } from './events.ts'
import { inferPublished } from './infer.ts'
import { settleStated } from './settle.ts'
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
      ...eventBounds({ text, sentences, expressions, mentions, knowledge, words }),
      ...termBounds(text, mentions, knowledge, words),
      ...dateBounds(text, sentences, expressions, words),
      ...captionBounds(text, page, find),
    ]
    const { published: stated, refused } = settleStated(candidates, bounds)
    const yearless = candidates.filter(({ year, day }) => year === null && day !== null)
    const settled = stated ?? inferPublished({ text, sentences, expressions, words, bounds, yearless, refused })
    for (const { says, span } of settled.reasons)
      trace.add({ rule: settled.basis, field: 'published', spans: span ? [span] : [], note: says })
    return settled
  },
})
