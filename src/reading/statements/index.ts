import { stage } from '../kit/index.ts'

export const statements = stage({
  fills: 'statements',
  needs: ['page', 'sentences', 'mentions', 'clauses', 'published', 'times', 'entities', 'genre', 'engagements'],
  run: () => [],
})
