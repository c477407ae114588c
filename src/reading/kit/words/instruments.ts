/** A body that numbers its resolutions. */
export interface ResolutionBody {
  /** The words before "resolution", in lower case, in order: "un security council". */
  readonly form: string
  /** The short name that stands before "resolution" in the instrument's name: "UNSC". */
  readonly name: string
}

/** Words of one language: how resolutions, treaties and formats are named. All in lower case. */
export interface InstrumentWords {
  /** Longest first. */
  readonly bodies: readonly ResolutionBody[]
  /** The body of a resolution that is cited by its number alone. */
  readonly defaultBody: string
  /** The body of one that is cited by session and number: "68/262". */
  readonly slashedBody: string
  readonly possessiveMark: string
  /** The word in an instrument's name: "resolution". */
  readonly resolution: string
  readonly resolutionNouns: ReadonlySet<string>
  /** One word for the body and the noun: "unscr" → "UNSC". */
  readonly resolutionShortForms: ReadonlyMap<string, string>
  /** Symbols that begin a document's number: "s" in "S/RES/2254". */
  readonly documentSymbols: ReadonlyMap<string, string>
  readonly numberSigns: ReadonlySet<string>
  /** What may stand between two numbers of a list. */
  readonly listWords: ReadonlySet<string>
  /** Nouns that head an instrument's name, with the instrument's kind. */
  readonly heads: ReadonlyMap<string, string>
  /** The first words of the heads. */
  readonly headStarts: ReadonlySet<string>
  /** Heads that name an instrument only with what it is about or a name before it: "Joint Statement on …". */
  readonly weakHeads: ReadonlySet<string>
  /** Words of a name that say nothing by themselves: "joint", "new". */
  readonly emptyModifiers: ReadonlySet<string>
  /** Heads that name a relation as often as a text, and the words before them that then say nothing: "Strategic Partnership". */
  readonly relationHeads: ReadonlySet<string>
  readonly relationModifiers: ReadonlySet<string>
  /** Words that may stand between the capitalised words of a name, after its head. */
  readonly links: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** The words between the capitalised words of a name, before its head. */
  readonly innerLinks: ReadonlySet<string>
  /** Lower-case heads that a date names: "the statement of November 9, 2020". */
  readonly datedHeads: ReadonlyMap<string, string>
  readonly dateLinks: ReadonlySet<string>
  /** Words before a dated head that belong to its name: "trilateral", "joint". */
  readonly datedModifiers: ReadonlySet<string>
  /** Names and aliases that are instruments only next to one of the words: "package of measures" → … */
  readonly needContext: ReadonlyMap<string, readonly string[]>
  /** Words one of which must stand in the sentence of a resolution that is named by its matter alone. */
  readonly resolutionContext: ReadonlySet<string>
  /** By id in the knowledge: the short name of what has a long official one. */
  readonly shortNames: ReadonlyMap<string, string>
  /** Heads that may be in small letters after the name of a place: "Geneva process", "Minsk agreements". */
  readonly smallHeads: ReadonlyMap<string, string>
  /** Heads in small letters that a noun before them and a definite article make a known text: "the grain deal". */
  readonly dealHeads: ReadonlyMap<string, string>
  /** "the decisions of": what makes an authority of a conference. */
  readonly authorityNouns: ReadonlySet<string>
  /** Words before a name that count its meetings: "Eighth". */
  readonly ordinals: ReadonlySet<string>
  /** Small words that belong to a capitalised name after them: "joint Declaration on …". */
  readonly leadIns: ReadonlySet<string>
  /** Nouns that make a body of the name before them: "Treaty Organization". */
  readonly bodyNouns: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  /** Words before a deal that are too general to tell which: "new", "this", "possible". */
  /** The two words of "so-called". */
  readonly soCalled: readonly [string, string]
  readonly vagueModifiers: ReadonlySet<string>
}
