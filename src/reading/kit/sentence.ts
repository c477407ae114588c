import type { Span } from '../../model/index.ts'

/** Universal part of speech, as the tagger gives it and our corrections leave it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** One token with its place in `document.text`. `'s` and `n't` are tokens of their own; white space is none. */
export interface Token extends Span {
  readonly text: string
  /** Lower case, with typographic apostrophes made plain. */
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** A sentence of a paragraph; tokens are counted from 0 within it. */
export interface Sentence extends Span {
  readonly index: number
  /** Index into `page.paragraphs`; -1 for the headline, which is read for names only. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
}

/** A stretch between quotation marks, marks included; may run over sentences and paragraphs. */
export interface Quotation extends Span {
  /** The words inside, marks left out. */
  readonly inner: Span
  /** True where it is a short phrase inside a sentence and not speech of its own. */
  readonly scare: boolean
}

/** What the sentences stage makes. `sentences[i].index === i`. The headline's sentence comes first, where there is one. */
export interface Sentences {
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
