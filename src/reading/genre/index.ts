import { stage } from '../kit/index.ts'

export const genre = stage({
  fills: 'genre',
  needs: ['page', 'sentences', 'mentions', 'clauses'],
  run: () => 'other',
})
