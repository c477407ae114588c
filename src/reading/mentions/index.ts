import { stage } from '../kit/index.ts'

export const mentions = stage({
  fills: 'mentions',
  needs: ['page', 'sentences', 'expressions'],
  run: () => [],
})
