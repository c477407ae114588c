import type { Entity } from '../../model/index.ts'

/** What the entities stage makes of the mentions. */
export interface Entities {
  /** Everything the text names, in order of first mention. */
  readonly entities: readonly ReadEntity[]
  /**
   * By mention index: the ids of the entities that it points at. Empty where it could not be said (never a guess).
   * Collectives ("the ministers", "they") hold the people or parties that the text so far suggests.
   */
  readonly referents: readonly (readonly string[])[]
}

/** An entity with the offices in which the text, or the knowledge at the document's date, shows it. */
export interface ReadEntity extends Entity {
  /** As the text puts it ("Foreign Minister"), best first; else from the knowledge at the date; may be empty. */
  readonly offices: readonly ReadOffice[]
  readonly gender: 'male' | 'female' | null
}

export interface ReadOffice {
  readonly title: string
  readonly party: string | null
  readonly basis: 'text' | 'knowledge'
}
