import type { Span } from './span.ts'

export type EntityType = 'person' | 'party' | 'org' | 'place' | 'armed-group'

/** A person, party (a state or organisation that acts), organisation, place or armed group, with where the text speaks of it. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  /** A person's fullest name in the text; else the usual name. */
  readonly name: string
  /** Party code: ISO 3166 alpha-3, or an organisation's acronym. */
  readonly party: string | null
  readonly wikidata: string | null
  readonly mentions: readonly Span[]
}
