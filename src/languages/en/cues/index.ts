import type { CueWords } from '../../../reading/kit/words/cues.ts'

export const cues: CueWords = { cues: [], forces: [] }
