import { stage } from '../kit/index.ts'
import { readPage } from './read-page.ts'

/** Headline, dateline, paragraphs, headings and residue of a page. */
export const page = stage({
  fills: 'page',
  needs: ['source'],
  run: ({ source }, tools) => readPage(source, tools),
})
