import { stage } from '../kit/index.ts'

export const clauses = stage({
  fills: 'clauses',
  needs: ['sentences', 'mentions'],
  run: () => [],
})
