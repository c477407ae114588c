import { type ResolvedTime, stage } from '../kit/index.ts'
import { directionOf } from '../kit/tense.ts'
import { resolve } from './resolve.ts'

/** The times of the text as days, months and years, worked out against the day of issue. */
export const times = stage({
  fills: 'times',
  needs: ['sentences', 'expressions', 'published'],
  run: ({ sentences: { sentences }, expressions, published }, { language }) =>
    expressions.flatMap(({ start, end, sentence, form }): ResolvedTime[] => {
      const own = sentences[sentence]
      const direction = own ? directionOf({ start, end }, own, language.words.times) : null
      const value = resolve(form, published.date, direction)
      return value ? [{ start, end, sentence, form, ...value }] : []
    }),
})
