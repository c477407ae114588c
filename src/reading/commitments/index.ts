import { stage } from '../kit/index.ts'

export const commitments = stage({
  fills: 'commitments',
  needs: ['sentences', 'mentions', 'clauses', 'times', 'entities', 'engagements', 'statements'],
  run: () => [],
})
