import type { Span } from '../../model/index.ts'

/*
 * Terms. A mention is a stretch of the text that points at somebody or something.
 *   name          "Luigi Di Maio", "Italy", "OSCE", "Sochi" — with the title or apposition that belongs to it
 *   description   "the Italian Foreign Minister", "his Russian counterpart", "the diplomat", "the latter", "The Secretary"
 *   pronoun       he, she, they, him, his … (resolved for holders, never an entity's mention)
 *   collective    "the sides", "the two ministers", "the leaders", "both presidents"
 * Mentions of one sentence do not overlap, except that a party's demonym or name may stand inside a person's mention
 * ("the Italian Foreign Minister" holds "Italian"): the inner one has `within` set to the outer one's index.
 */
export type MentionKind = 'name' | 'description' | 'pronoun' | 'collective'

/** What sort of thing it points at; `event` is a dated event or conference known by name. */
export type ReferentType = 'person' | 'party' | 'org' | 'place' | 'armed-group' | 'event' | 'instrument'

/** The office words of a mention: "Minister of Foreign Affairs and International Cooperation of Italy". */
export interface Role extends Span {
  /** Without the party: "Minister of Foreign Affairs and International Cooperation". */
  readonly title: string
  readonly kind: OfficeKind | null
  /** Code of the party whose office it is, where the words say so. */
  readonly party: string | null
  /** True where the words say that the office is over: "former President". */
  readonly former: boolean
}

export type OfficeKind =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'deputy-foreign-minister'
  | 'defence-minister'
  | 'other-minister'
  | 'ambassador'
  | 'un-representative'
  | 'org-head'
  | 'spokesperson'
  | 'envoy'
  | 'other'

export interface Mention extends Span {
  readonly index: number
  /** -1 where it stands in a speaker's label ("SECRETARY BLINKEN:"), which is part of no sentence. */
  readonly sentence: number
  /** Tokens of the sentence: from inclusive, to exclusive. */
  readonly from: number
  readonly to: number
  readonly kind: MentionKind
  readonly type: ReferentType
  /** The name alone ("Luigi Di Maio"); for a description its head ("Foreign Minister", "counterpart", "latter"). */
  readonly head: Span
  /** For names: a person's name as it is written; the usual name of a party, org, place, event or instrument. Else null. */
  readonly name: string | null
  /** For parties and orgs: the code, as far as a table knows one. For persons: the party that the words name. */
  readonly party: string | null
  /** Id in the knowledge: wikidata id of a person, id of an event or instrument. Null where no table knows it or it is not certain. */
  readonly key: string | null
  readonly role: Role | null
  readonly number: 'singular' | 'plural'
  readonly gender: 'male' | 'female' | null
  /** Adjective use ("Italian"), possessive ("Russia's") or a name that another mention holds. */
  readonly use: 'noun' | 'adjective' | 'possessive'
  /** Index of the mention that holds this one, else null. */
  readonly within: number | null
}
