import type { Reading } from '../model/index.ts'
import type { AnchoredText } from './anchors.ts'
import type { Gold } from './gold.ts'
import type { Tally } from './tally.ts'

/** One text with its gold and what a reader made of it. */
export interface Case {
  readonly gold: Gold
  readonly text: string
  /** Null where there is no reading. */
  readonly reading: Reading | null
}

/** What every part of the scoring is given. */
export interface Scoring {
  readonly gold: Gold
  readonly reading: Reading
  readonly text: AnchoredText
  readonly tally: Tally
  /** Puts the text's id before a note. */
  at(note: string): string
}
