import { stage } from '../kit/index.ts'

export const times = stage({
  fills: 'times',
  needs: ['sentences', 'expressions', 'published'],
  run: () => [],
})
