import type { Clause } from '../../kit/index.ts'
import type { TopicWords } from '../../kit/words/topics.ts'
import type { View } from '../view.ts'
import type { Label } from './trim.ts'

/** A label with the frame that put it on the table, for the trace. */
export interface FramedLabel extends Label {
  readonly frame: string
}

/** How a sentence is to be read. */
export interface Telling {
  /** True in a speech, where only what is said to be discussed is a topic. */
  readonly spoken: boolean
  /** Tokens of the contacts that the sentence tells outright. */
  readonly contacts: ReadonlySet<number>
  /** Whether a clause of position-taking is one of those who met, and no background. */
  holds(clause: Clause): boolean
}

/** One way in which a sentence puts a topic on the table. */
export interface TopicRule {
  readonly name: string
  /** True where its topics are all that the sentence is about. */
  readonly alone: boolean
  find(view: View, words: TopicWords, telling: Telling): readonly FramedLabel[]
  /** Sentences after "X and Y met in Z.", with the topics read in them. */
  readonly reads: readonly (readonly [text: string, topics: readonly string[]])[]
  readonly ignores: readonly string[]
}
