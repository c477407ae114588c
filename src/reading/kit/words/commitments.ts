/** Words of one language: what makes an undertaking discrete and when it is due. In lower case; verbs by lemma. */
export interface CommitmentWords {
  /** Verbs of lasting effort: what they promise cannot be checked off ("strengthen", "work"). */
  readonly lasting: ReadonlySet<string>
  /** Verbs that are lasting with one of the words after them: "hold … accountable". */
  readonly lastingWith: ReadonlyMap<string, readonly string[]>
  /** Modals that undertake: "will", "would". */
  readonly undertakingModals: ReadonlySet<string>
  /** Words that make an undertaking of a present: "is ready to". */
  readonly ready: ReadonlySet<string>
  /** Modals in a cue that take it back: "should agree to". */
  readonly retracting: ReadonlySet<string>
  /** Verbs that only lead to another: "continue to hold", "begin holding". */
  readonly leading: ReadonlySet<string>
  /** Words in a cue that wish rather than undertake: "hope", "interest", "desire". */
  readonly wishes: ReadonlySet<string>
  /** Those that only a cue has: "was open to". */
  readonly cueWishes: ReadonlySet<string>
  /** Nouns and determiners of an occasion that makes a lasting verb checkable: "next round", "summit". */
  readonly occasions: ReadonlySet<string>
  /** Nouns of what is given: with an amount or one of them, a noun phrase is an undertaking. */
  readonly goods: ReadonlySet<string>
  /** Events whose day is what they are for: "observers of the election". */
  readonly dueEvents: ReadonlySet<string>
  /** Where a paraphrase may be cut short: "in order to", "which", "as". */
  readonly cuts: ReadonlySet<string>
  /** Words at the beginning of a content that its paraphrase leaves out. */
  readonly leadOut: ReadonlySet<string>
  readonly infinitiveMark: string
}
