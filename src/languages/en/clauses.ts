import type { ClauseWords } from '../../reading/kit/words/clauses.ts'

export const clauseWords: ClauseWords = {}
