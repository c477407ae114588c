import type { NameWords } from '../../reading/kit/words/names.ts'

export const nameWords: NameWords = {}
