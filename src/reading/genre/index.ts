import type { Genre } from '../../model/index.ts'
import { stage } from '../kit/index.ts'
import { featuresOf } from './features.ts'
import { genreRules } from './rules.ts'

/** What sort of text it is. */
export const genre = stage({
  fills: 'genre',
  needs: ['source', 'page', 'sentences'],
  run: ({ source, page, sentences }, { language, publishers = [], trace }): Genre => {
    const words = language.words.genre
    const name = source.publisher ?? page.publisher
    const publisher = publishers.find((known) => known.name === name) ?? null
    const features = featuresOf(source.text, page, sentences, { publisher, words, times: language.words.times })
    const rule = genreRules.find(({ test }) => test(features, words))
    if (rule) trace.add({ rule: rule.name, field: 'genre', spans: [] })
    return rule?.genre ?? 'other'
  },
})
