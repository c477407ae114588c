import { stage } from '../kit/index.ts'

export const engagements = stage({
  fills: 'engagements',
  needs: ['page', 'sentences', 'mentions', 'clauses', 'published', 'times', 'entities', 'genre'],
  run: () => [],
})
