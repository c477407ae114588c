import { stage } from '../kit/index.ts'

export const sentences = stage({
  fills: 'sentences',
  needs: ['page'],
  run: () => ({ sentences: [], quotations: [] }),
})
