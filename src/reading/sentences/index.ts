import { type Quotation, type Sentence, stage } from '../kit/index.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './split.ts'
import { tokensOf } from './tokens.ts'

/** Sentences, tokens and quotations of the headline and the body; residue is never read. */
export const sentences = stage({
  fills: 'sentences',
  needs: ['source', 'page'],
  run: ({ source, page }, { language }) => {
    const { text } = source
    const found: Sentence[] = []
    const addAll = (start: number, end: number, paragraph: number): void => {
      const tokens = tokensOf(text, start, end, language.tagger)
      for (const [from, to] of splitSentences(tokens, language)) {
        const own = tokens.slice(from, to)
        const first = own[0]
        const last = own.at(-1)
        if (first && last)
          found.push({ index: found.length, start: first.start, end: last.end, paragraph, tokens: own })
      }
    }
    if (page.title?.span) addAll(page.title.span.start, page.title.span.end, -1)
    for (const [number, { textStart, end }] of page.paragraphs.entries()) addAll(textStart, end, number)
    const quotations: Quotation[] = findQuotations(
      text,
      page.paragraphs.map(({ textStart, end }) => ({ start: textStart, end })),
    )
    return { sentences: found, quotations }
  },
})
