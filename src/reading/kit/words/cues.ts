import type { Act } from '../../../model/index.ts'

/*
 * A cue is how a language reports that somebody took a position: a verb, or a verb with its noun, or a phrase.
 *
 *   form     words by lemma, in order: "express interest in", "draw {A's} attention to", "call on|upon {A}".
 *            `|` parts alternatives of one word; `(word)` may be missing. Slots: {A} the addressee, {A's} the addressee as a
 *            possessor, {H} the holder where it is not the subject ("be briefed by {H} on", "at the request of {H}"), {H's} the
 *            holder as a possessor ("in {H's} view"), {…} the matter, with which the content begins ("describe {…} as").
 *            Determiners, possessives, adjectives, numbers and adverbs before a noun or after a verb need not be written.
 *            The first word is the verb, unless `kind` is `phrase`.
 *   takes    what the content may be, right after the form:
 *            that   a clause, with or without "that"            ("said that X", "said X")
 *            wh     a clause with who, what, how, whether, if …
 *            np     a noun phrase                                ("stressed the importance of X")
 *            ing    a gerund                                     ("supports holding X")
 *            inf    an infinitive; its "to" belongs to the content ("agreed to use X")
 *            quote  words between quotation marks
 *            none   no content: the form is the whole statement  ("declined to comment" has its verb as the content)
 *   act      what act it is; `content` where the cue is neutral and the force of the content decides ("said that X must …")
 *   frame    reporting: the content is words said. stance: the content is the matter of an attitude.
 *            request: the content is what {A} is to do. undertaking: what the holder will do. exchange: what is told or asked.
 */
export type Takes = 'that' | 'wh' | 'np' | 'ing' | 'inf' | 'quote' | 'none'

export interface Cue {
  readonly form: string
  readonly kind?: 'verb' | 'phrase'
  readonly takes: readonly Takes[]
  readonly act: Act | 'content'
  readonly frame: 'reporting' | 'stance' | 'request' | 'undertaking' | 'exchange'
  /** Lemmas of a content's head noun with which the form is no cue: "raise" with "tariff", "commit" with "crime". */
  readonly unless?: readonly string[]
  /** Sentences that it reads, and such as it must ignore: written for the project. */
  readonly reads: readonly string[]
  readonly ignores: readonly string[]
}

/** Words in a content that give it its force where the cue is neutral, in order: the first that matches decides. */
export interface Force {
  readonly name: string
  /** What the content must hold: lemmas in order, in the manner of `Cue.form`, or one of the tests of the engine. */
  readonly form: string
  readonly act: Act
  readonly reads: readonly string[]
  readonly ignores: readonly string[]
}

export interface CueWords {
  readonly cues: readonly Cue[]
  readonly forces: readonly Force[]
}
