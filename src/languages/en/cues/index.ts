import type { CueWords } from '../../../reading/kit/words/cues.ts'
import { agree } from './agree.ts'
import { commit } from './commit.ts'
import { courtesy } from './courtesy.ts'
import { criticise } from './criticise.ts'
import { forces } from './forces.ts'
import { inform } from './inform.ts'
import { inquire } from './inquire.ts'
import { neutral } from './neutral.ts'
import { propose } from './propose.ts'
import { reject } from './reject.ts'
import { request } from './request.ts'
import { state } from './state.ts'
import { support } from './support.ts'
import { warn } from './warn.ts'

/** How English reports positions: one file for each act, one for the cues whose content decides, one for what decides it. */
export const cues: CueWords = {
  cues: [
    ...neutral,
    ...state,
    ...support,
    ...criticise,
    ...reject,
    ...request,
    ...propose,
    ...commit,
    ...agree,
    ...inform,
    ...inquire,
    ...warn,
    ...courtesy,
  ],
  forces,
}
