import { stage } from '../kit/index.ts'

export const entities = stage({
  fills: 'entities',
  needs: ['page', 'sentences', 'mentions', 'clauses', 'published'],
  run: () => ({ entities: [], referents: [] }),
})
