/** Words of one language that put a topic on the table. Verbs by lemma, all else as it stands; in lower case. */
export interface TopicWords {
  /** Verbs whose object was the topic, or whose subject in the passive: "discussed X", "X was touched upon". */
  readonly objectVerbs: ReadonlySet<string>
  /** Those that put a topic on the table in a speech too. */
  readonly spokenVerbs: ReadonlySet<string>
  /** Verbs of position-taking whose object says what it was about: "condemned X", "highlighted X". */
  readonly stanceVerbs: ReadonlySet<string>
  /** Verbs with the preposition that leads to the topic: "focus" → "on". */
  readonly prepositionVerbs: ReadonlyMap<string, readonly string[]>
  /** The same for verbs that take a position: "thank" → "for". */
  readonly stancePrepositions: ReadonlyMap<string, readonly string[]>
  /** Nouns with the preposition that leads to the topic: "views" → "on". */
  readonly nouns: ReadonlyMap<string, readonly string[]>
  /** Those of the nouns that name a contact: what it was on needs no side to say so. */
  readonly contactNouns: ReadonlySet<string>
  /** What may stand between such a noun and its preposition: "place" in "a discussion took place on". */
  readonly gapWords: ReadonlySet<string>
  /** "Topics for discussion include X": the verbs, and the nouns in their subject. */
  readonly listingVerbs: ReadonlySet<string>
  readonly agendaNouns: ReadonlySet<string>
  /** Openers of a sentence: "regarding". */
  readonly openers: readonly (readonly string[])[]
  /** Nouns that stand for nothing by themselves and give way to what follows: "issues (of|related to)". */
  readonly shells: ReadonlySet<string>
  /** What may stand between a shell and what it is filled with: "of", "related to". */
  readonly shellLinks: ReadonlySet<string>
  /** Words at the beginning of a label that say nothing. */
  readonly empty: ReadonlySet<string>
  /** Verbs at the beginning of a label that only say what is to be done with it: "promoting", "to strengthen". By lemma. */
  readonly emptyVerbs: ReadonlySet<string>
  /** Nouns after "On …," that open no topic: "the sidelines of", "behalf of". */
  readonly notOpened: ReadonlySet<string>
  /** Verbs of a purpose that name no topic: "to express", "to attend". */
  readonly noPurposes: ReadonlySet<string>
  /** Words before which a label ends. */
  readonly stops: ReadonlySet<string>
  /** "including", "as well as", "such as": what follows is a topic of its own. */
  readonly splitters: readonly (readonly string[])[]
  /** "from" and "to" of "from fighting crime to reversing climate change". */
  readonly range: readonly [string, string]
  /** Labels that are none: "issues", "them", "details". */
  readonly nothing: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
}
