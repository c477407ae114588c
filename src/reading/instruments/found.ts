import type { Span } from '../../model/index.ts'
import type { Knowledge, Mention, Sentence, TimeExpression } from '../kit/index.ts'
import type { InstrumentWords } from '../kit/words/instruments.ts'

/** An instrument at one place of the text; places with the same `key` are one instrument. */
export interface FoundInstrument extends Span {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly number: number | null
  readonly year: number | null
}

/** One sentence, with all that the rules ask for. */
export interface Context {
  readonly text: string
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly expressions: readonly TimeExpression[]
  /** All words of the document, in lower case. */
  readonly documentWords: ReadonlySet<string>
  readonly words: InstrumentWords
  readonly knowledge: Knowledge
}

/** One way in which a text invokes an instrument. */
export interface InstrumentRule {
  readonly name: string
  /** True where the rule also reads the headline. */
  readonly headline: boolean
  find(context: Context): readonly FoundInstrument[]
  /** Texts with the names that are read in them. */
  readonly reads: readonly (readonly [text: string, names: readonly string[]])[]
  readonly ignores: readonly string[]
}
