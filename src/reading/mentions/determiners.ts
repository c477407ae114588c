import type { Line } from './line.ts'

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'counting' | null

/** What a determiner says, or null where the unit is none. */
export function determinerAt(line: Line, at: number): Determiner {
  const { determiners } = line.lexicon.words
  const word = line.units[at]?.lower ?? ''
  if (determiners.definite.has(word)) return 'definite'
  if (determiners.possessive.has(word)) return 'possessive'
  if (determiners.indefinite.has(word)) return 'indefinite'
  return determiners.counting.has(word) ? 'counting' : null
}
