import type { Clause, Quotation } from '../kit/index.ts'
import type { Match } from './match.ts'

/** Where a content begins: the token, the offset, and which sort of content it is. */
export interface Opening {
  readonly token: number
  readonly start: number
  readonly takes: 'that' | 'wh' | 'np' | 'ing' | 'inf' | 'quote' | 'none'
  readonly quotation: Quotation | null
}

/** A clause that reports a position: its cue, and where the content begins (null where the content stands before it). */
export interface Candidate {
  readonly clause: Clause
  readonly match: Match
  readonly opening: Opening | null
}
