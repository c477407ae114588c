import { stage } from '../kit/index.ts'

export const expressions = stage({
  fills: 'expressions',
  needs: ['page', 'sentences'],
  run: () => [],
})
