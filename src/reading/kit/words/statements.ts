/** Words of one language by which the statements stage finds who holds a position, all in lower case. */
export interface StatementWords {
  /** Nouns that stand for a party when a demonym or name goes with them: side, officials, government, delegation … */
  readonly standIns: ReadonlySet<string>
  /** Pronouns of the first person: "we", "i". */
  readonly firstPerson: ReadonlySet<string>
  /** Subjects that stand for nobody: "it" in "it was agreed". */
  readonly impersonal: ReadonlySet<string>
  /** Nouns of a gathering that speaks for all who were there: "the meeting confirmed that …". */
  readonly gatheringNouns: ReadonlySet<string>
  /** Nouns that mean all who took part, where no name goes with them: participants, delegations, interlocutors … */
  readonly jointNouns: ReadonlySet<string>
  /** Nouns of parties for "the sides", as against people. */
  readonly sides: ReadonlySet<string>
  /** Verbs that only say what was talked of: discuss, exchange, touch (upon) … */
  readonly topicVerbs: ReadonlySet<string>
  /** Modalities that oblige: must, should, have to … */
  readonly obligations: ReadonlySet<string>
  /** Nouns and adjectives that say what is needed of somebody: need, necessity, important. */
  readonly needs: ReadonlySet<string>
  /** Verbs of wishing that only open what is said: "I would like to thank", "we want to note". */
  readonly wishes: ReadonlySet<string>
}
