import type { NameFiles } from './file-names.ts'

/*
 * Terms. Packed tables are what is loaded: text, because text is quickest to parse and cheap to keep until somebody
 * asks. Cells are separated by `|`, rows by an array's comma or a new line; nothing is looked at before it is needed.
 */
export interface Packed {
  /** Where the names of the tables' rows are filed. */
  readonly names: Readonly<Record<'parties' | 'instruments' | 'topics' | 'events', NameFiles>>
  /** code|kind|name|official name|capital|demonyms|metonyms|aliases|part of */
  readonly parties: readonly string[]
  /** id|kind|name|aliases|date|parties */
  readonly instruments: readonly string[]
  /** id|label|aliases|kind|parties */
  readonly topics: readonly string[]
  /** id|name|aliases|kind|start|end|place|parties|source */
  readonly events: readonly string[]
  /** number|year|date|topic, one line each. */
  readonly resolutions: string
  /** Layers of people: the project's, then the users', which correct those before them. */
  readonly people: readonly PackedPeople[]
}

/** A place is a party and a line of its block: `RUS.1f` (the line in base 36). */
export interface PackedPeople {
  /** Distinct offices: kind|title. */
  readonly offices: readonly string[]
  /** Where tenures come from, in words. */
  readonly sources: readonly string[]
  /**
   * By party, one line per person: name|wikidata number|tenures. Tenures are separated by `;`, their cells by `,`:
   * office (base-36 place in the list above), start, end, source (likewise; left out where it is the one before).
   * Dates have no hyphens; an end `~202207` means: still in office then, nothing known since.
   */
  readonly blocks: Readonly<Record<string, string>>
  /** Other spellings: wikidata number, or name where there is none|spelling|spelling … */
  readonly aliases: readonly string[]
  /** By a handle's first letter, one line each: handle place place … A handle is a word that a last name may end with. */
  readonly handles: Readonly<Record<string, string>>
  /** The places of each person who stands in several blocks: place place … */
  readonly also: readonly string[]
}
