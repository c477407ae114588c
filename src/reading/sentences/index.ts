import { type Sentence, stage } from '../kit/index.ts'
import { cutOverlong } from './overlong.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './split.ts'
import { tokensOf } from './tokens.ts'

/** Sentences, tokens and quotations of the headline and the body; residue is never read. */
export const sentences = stage({
  fills: 'sentences',
  needs: ['source', 'page'],
  run: ({ source: { text }, page }, { language }) => {
    const paragraphs = page.paragraphs.map(({ textStart, end }) => ({ start: textStart, end }))
    const headline = page.title?.span ? [page.title.span] : []
    const found: Sentence[] = []
    for (const [number, tokens] of tokensOf(text, [...headline, ...paragraphs], language.tagger).entries())
      for (const [from, to] of cutOverlong(splitSentences(tokens, language))) {
        const own = tokens.slice(from, to)
        const first = own[0]
        const last = own.at(-1)
        if (first && last)
          found.push({
            index: found.length,
            start: first.start,
            end: last.end,
            paragraph: number - headline.length,
            tokens: own,
          })
      }
    return { sentences: found, quotations: findQuotations(text, paragraphs) }
  },
})
