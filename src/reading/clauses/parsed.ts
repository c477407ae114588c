import type { ClauseKind, NounPhrase, Token } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import type { Group } from './groups.ts'
import type { NonFinite } from './subjects.ts'
import type { Unit } from './unit.ts'

/** A clause as the parse finds it: unit numbers still, no complements yet. */
export interface Parsed {
  readonly kind: ClauseKind
  /** Number of the parent in the list of this parse, or null. */
  readonly parent: number | null
  readonly group: Group
  readonly unit: number
  /** The unit where the clause begins, its connector left out. */
  readonly begins: number
  readonly subject: NounPhrase | null
  readonly shared: boolean
}

export interface Context {
  readonly units: readonly Unit[]
  readonly tokens: readonly Token[]
  readonly words: ClauseWords
  readonly found: Parsed[]
  readonly nonFinite: NonFinite
}

export const isReporting = ({ words, tokens }: Context, group: Group): boolean =>
  words.clauseTakers.has((tokens[group.head] as Token).lemma)

/** The last clause before, that `accept` takes: its number, or -1. */
export function lastClause({ found }: Context, accept: (clause: Parsed) => boolean): number {
  for (let number = found.length - 1; number >= 0; number--) if (accept(found[number] as Parsed)) return number
  return -1
}

export const isLevel = ({ kind }: Parsed): boolean => kind === 'main' || kind === 'attribution' || kind === 'complement'
