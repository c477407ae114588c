import type { Token } from '../kit/index.ts'
import type { Actor } from './contact.ts'
import type { Scene, View } from './view.ts'

/** Those whom a row of names points at, and the token after it. */
export interface List {
  readonly actors: readonly Actor[]
  readonly to: number
}

export const isComma = (token: Token | undefined): boolean => token?.text === ','

/** The token after a joint ("and", "as well as"), or `at` where none stands there. */
export function afterJoint(view: View, at: number, scene: Scene): number {
  for (const joint of scene.words.listJoints)
    if (joint.every((word, i) => view.tokens[at + i]?.lower === word)) return at + joint.length
  const token = view.tokens[at]
  return token && !isComma(token) && scene.words.conjunctions.has(token.lower) ? at + 1 : at
}
