import type { PartOfSpeech } from './sentence.ts'
import type { Words } from './words/index.ts'

/** A token as a tagger gives it: `spaces` is the white space before it, to the letter. */
export interface TaggedToken {
  readonly text: string
  readonly spaces: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** Splits and tags a stretch of text; the tokens and their spaces rebuild it exactly. */
export type Tagger = (text: string) => readonly TaggedToken[]

/** One language: a folder in `languages/`. */
export interface Language {
  /** BCP 47. */
  readonly code: string
  readonly tagger: Tagger
  /** Words that end in a full stop and do not end a sentence, in lower case, without it: "gen", "no", "st". */
  readonly abbreviations: ReadonlySet<string>
  readonly words: Words
}
