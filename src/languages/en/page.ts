import type { PageWords } from '../../reading/kit/words/page.ts'

export const pageWords: PageWords = {}
