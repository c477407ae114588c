import { dateFinder } from '../kit/dates.ts'
import { stage, type TimeExpression } from '../kit/index.ts'

/** The words of the text that name a time; the headline's too. */
export const expressions = stage({
  fills: 'expressions',
  needs: ['source', 'sentences'],
  run: ({ source, sentences }, { language }) => {
    const find = dateFinder(language.words.times)
    const found: TimeExpression[] = []
    for (const { index, start, end } of sentences.sentences)
      for (const hit of find(source.text, start, end))
        found.push({ start: hit.start, end: hit.end, sentence: index, form: hit.form })
    return found
  },
})
