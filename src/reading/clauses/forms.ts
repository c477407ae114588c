import type { Token } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'

/** The forms that one verb token may be; "discussed" is both past and participle. */
export interface VerbForms {
  readonly base: boolean
  readonly present: boolean
  readonly past: boolean
  readonly participle: boolean
  readonly ing: boolean
}

/** Which forms a verb token may have, by its ending and the table of irregular verbs. */
export function formsOf({ lower, lemma }: Token, words: ClauseWords): VerbForms {
  const ing = lower.length > 4 && lower.endsWith(words.presentParticipleEnding) && lower !== lemma
  const regular = lower.endsWith(words.pastEnding) && lower !== lemma
  return {
    ing,
    past: regular || words.irregularPast.has(lower),
    participle: regular || words.irregularParticiples.has(lower),
    base: lower === lemma,
    present: !ing && !regular && lower !== lemma && lower.endsWith('s'),
  }
}
