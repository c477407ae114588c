import type { Paragraph } from '../kit/index.ts'
import { stage } from '../kit/index.ts'

const paragraphsOf = (text: string): Paragraph[] =>
  [...text.matchAll(/\S[^\n]*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    kind: 'text',
    speaker: null,
    textStart: m.index,
  }))

export const page = stage({
  fills: 'page',
  needs: ['source'],
  run: ({ source }) => ({
    title: null,
    dateline: null,
    paragraphs: paragraphsOf(source.text),
    sections: [],
    residue: [],
    clues: [],
    publisher: null,
  }),
})
