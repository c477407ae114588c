import type { CommitmentWords } from '../../reading/kit/words/commitments.ts'

export const commitmentWords: CommitmentWords = {}
