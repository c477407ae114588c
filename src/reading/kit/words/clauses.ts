/** Words of one language that the clauses stage reads sentences by; all in lower case, verbs by lemma unless said otherwise. */
export interface ClauseWords {
  readonly modals: ReadonlySet<string>
  /** Modals and forms that make a future: "will", "shall", "'ll". */
  readonly future: ReadonlySet<string>
  /** Lemmas of auxiliaries: be, have, do, get. */
  readonly be: string
  readonly have: string
  readonly do: string
  /** Forms of be that the tagger does not lead back to it: being, been. */
  readonly auxiliaryForms: ReadonlySet<string>
  /** Lemmas that make a modality with an infinitive of their own: "have to", "need to", "be to", "ought to". */
  readonly semiModals: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly infinitiveMark: string
  readonly complementizer: string
  /** who, which, whose, whom … that open a relative clause. */
  readonly relatives: ReadonlySet<string>
  /** what, whether, how … that open a clause which is itself a content. */
  readonly questionWords: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  /** Determiners that are possessives: his, their, its … */
  readonly possessives: ReadonlySet<string>
  /** Pronouns that stand alone: he, him, they … */
  readonly pronouns: ReadonlySet<string>
  /** Participles that are prepositions: regarding, concerning, following … */
  readonly participlePrepositions: ReadonlySet<string>
  readonly agentPreposition: string
  /** Past forms and past participles that the endings do not give away. */
  readonly irregularPast: ReadonlySet<string>
  readonly irregularParticiples: ReadonlySet<string>
  readonly pastEnding: string
  readonly presentParticipleEnding: string
  /** Lemmas of verbs whose object may be a whole clause, with or without a complementizer: say, think, hope … */
  readonly clauseTakers: ReadonlySet<string>
  /** Verbs that an infinitive follows with no mark: help, let, make, see. */
  readonly bareInfinitiveTakers: ReadonlySet<string>
  /** Words that the tagger takes for a verb where, by the word before, they are a noun, and the other way round. */
  readonly nounNotVerb: ReadonlySet<string>
}
