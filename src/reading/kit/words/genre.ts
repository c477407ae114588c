/** Words of one language that tell one genre from another, in lower case; phrases stand in titles and leads as they are. */
export interface GenreWords {
  /** In titles of what several parties say together. */
  readonly joint: readonly string[]
  /** In titles of statements that, with a plural issuer, are joint ones too: "G7 Foreign Ministers' Statement". */
  readonly statements: readonly string[]
  readonly pluralIssuers: readonly string[]
  /** How texts of several issuers begin: "We, the". */
  readonly jointStarts: readonly string[]
  /** In titles of words that were spoken: "remarks", "press conference". */
  readonly spoken: readonly string[]
  /** Titles that begin so are readouts whatever follows. */
  readonly readouts: readonly string[]
  /** Verbs of saying that the press puts before a day: "said on Wednesday". */
  readonly saying: readonly string[]
  /** In titles of contacts that took place: "readout", "call with". */
  readonly contacts: readonly string[]
  /** Verbs of contact in the past tense, in leads. */
  readonly contactVerbs: readonly string[]
  /** Verbs of contact with their preposition, which need no noun beside them: "met with". */
  readonly contactPhrases: readonly string[]
  /** Nouns of contact in leads: "conversation", "talks". */
  readonly contactNouns: readonly string[]
  /** In titles of what is to come: "to visit", "upcoming". */
  readonly announced: readonly string[]
  /** Verbs that say, in leads with "will", that an event is announced: travel, visit, host. */
  readonly announcedVerbs: readonly string[]
  /** In titles of a party's word on something: "on the occasion of", "national day". */
  readonly declared: readonly string[]
  /** In titles of texts that are none of these: "fact sheet", "executive order". */
  readonly others: readonly string[]
  /** In the press and not in what offices write: "told reporters", "news agency". */
  readonly press: readonly string[]
  /** What only the press writes of where it has its news from: "on condition of anonymity". */
  readonly attributions: readonly string[]
  /** How the lead of a statement begins: "statement by". */
  readonly statementStarts: readonly string[]
  /** First persons: a text full of them is spoken or declared. */
  readonly firstPersons: readonly string[]
  /** Verbs beside the name of a joint text that say the page only tells of it: "signed a joint declaration". */
  readonly signing: readonly string[]
  /** Last words of lines over a text that name who reports: "Example Agency", "News Desk". */
  readonly agencies: readonly string[]
  /** In the names of publishers that are offices and not the press. */
  readonly offices: readonly string[]
  /** In the lead of a party's word on something: "condemns", "is deeply troubled". */
  readonly stances: readonly string[]
}
