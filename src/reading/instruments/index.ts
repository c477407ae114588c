import { stage } from '../kit/index.ts'

export const instruments = stage({
  fills: 'instruments',
  needs: ['sentences', 'mentions'],
  run: () => [],
})
