import type { Contact } from './contact.ts'
import type { Scene, View } from './view.ts'

/** One way in which a sentence tells of a contact. */
export interface ContactRule {
  readonly name: string
  /** The contacts that it reads in a sentence; `told` are those that the rules before it read there. */
  find(view: View, scene: Scene, told: readonly Contact[]): readonly Contact[]
  /** Texts with the contacts that are read in them, told in short: kind, status, day, place, initiator, sides. */
  readonly reads: readonly (readonly [text: string, contacts: readonly string[]])[]
  readonly ignores: readonly string[]
}
