import type { TimeWords } from '../../reading/kit/words/times.ts'

export const timeWords: TimeWords = {}
