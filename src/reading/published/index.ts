import { stage } from '../kit/index.ts'

export const published = stage({
  fills: 'published',
  needs: ['source', 'page', 'sentences', 'expressions', 'mentions'],
  run: () => ({ date: null, time: null, basis: 'unknown', earliest: null, latest: null, reasons: [] }),
})
