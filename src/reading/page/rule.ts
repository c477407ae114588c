import type { Lexicon } from './lexicon.ts'
import type { Unit } from './unit.ts'

/**
 * One way of telling residue from text, by looking at one line. `where` says in which part of the page it is asked:
 * `head` before the first paragraph of prose, `tail` after the last, `any` everywhere.
 */
export interface ResidueRule {
  readonly name: string
  /** What the residue is called in the reading. */
  readonly kind: string
  readonly where: 'any' | 'head' | 'tail' | 'edge'
  test(unit: Unit, lexicon: Lexicon): boolean
  readonly reads: readonly string[]
  readonly ignores: readonly string[]
}
