import type { OfficeKind } from './mention.ts'

/*
 * What reading asks of the knowledge. Names are looked up as the text has them; spelling folds (case of a first
 * letter, diacritics, apostrophes) are the look-up's own business. All look-ups are pure and take well under 10 µs.
 */
export interface Party {
  readonly code: string
  readonly kind: 'state' | 'entity' | 'organisation' | 'armed-group'
  readonly name: string
  readonly capital: string | null
  /** Code of the state or organisation that it is an organ or part of (UNSC → UN, the European Commission → EU), else null. */
  readonly partOf: string | null
}

export type PartySense = 'name' | 'demonym' | 'metonym' | 'capital' | 'alias'

/** One meaning of a word or phrase as a party. Ambiguous forms ("Georgia", "the Union") have `certain: false`. */
export interface PartyMeaning {
  readonly party: Party
  readonly sense: PartySense
  readonly certain: boolean
}

/** ISO dates, possibly only `YYYY` or `YYYY-MM`; `end` null = in office as far as the source knows, until `knownUntil`. */
export interface Tenure {
  readonly person: string
  readonly wikidata: string | null
  readonly office: string
  readonly kind: OfficeKind
  readonly party: string
  readonly start: string | null
  readonly end: string | null
  readonly knownUntil: string | null
  readonly source: string
}

export interface KnownPerson {
  readonly name: string
  readonly wikidata: string | null
  readonly tenures: readonly Tenure[]
}

export interface KnownInstrument {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly date: string | null
  readonly parties: readonly string[]
}

export interface KnownResolution {
  readonly number: number
  readonly year: number
  readonly date: string | null
  readonly topic: string | null
}

export interface KnownTopic {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly parties: readonly string[]
}

/** A conference, congress, summit or election whose days are certain. */
export interface KnownEvent {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly start: string
  readonly end: string | null
  readonly place: string | null
  readonly parties: readonly string[]
  readonly source: string
}

/** A name of the knowledge found in a row of words: `length` words from the asked place on. */
export interface Found<T> {
  readonly length: number
  readonly value: T
}

export interface Knowledge {
  /** All meanings of exactly this form ("Moscow", "Italian", "NATO"); [] where it is none. */
  partyMeanings(form: string): readonly PartyMeaning[]
  party(code: string): Party | null
  /**
   * The longest form of a party that begins at `words[at]` (words as tokens, punctuation included), or null.
   * Matching is word-safe; case matters only for forms that are ordinary words otherwise ("US", "AU", "Turkey").
   */
  findParty(words: readonly string[], at: number): Found<readonly PartyMeaning[]> | null
  findInstrument(words: readonly string[], at: number): Found<KnownInstrument> | null
  findTopic(words: readonly string[], at: number): Found<KnownTopic> | null
  /** Null, too, where a name stands for several events ("the G20 summit"): those are what `findEvents` gives. */
  findEvent(words: readonly string[], at: number): Found<KnownEvent> | null
  /** Every event of the longest name that begins at `words[at]`, in order of their days. */
  findEvents(words: readonly string[], at: number): Found<readonly KnownEvent[]> | null
  /** People known under this full name or spelling; several where two share it. */
  personsByName(name: string): readonly KnownPerson[]
  /** People whose last name this is. */
  personsBySurname(surname: string): readonly KnownPerson[]
  /** Who held an office of this kind of the party on the date (`YYYY-MM-DD`, `YYYY-MM`); all, where sources name several. */
  holders(query: { readonly party: string; readonly kind: OfficeKind; readonly date: string }): readonly Tenure[]
  /** The offices a person held on the date. */
  officesOf(query: { readonly person: KnownPerson; readonly date: string }): readonly Tenure[]
  resolution(number: number): KnownResolution | null
  topic(id: string): KnownTopic | null
  event(id: string): KnownEvent | null
  /** True for a given name that more women (men) than men (women) among known people bear; null where it is not known. */
  genderOfGivenName(given: string): 'male' | 'female' | null
}
