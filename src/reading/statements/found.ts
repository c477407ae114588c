import type { Act, Holder, Quoted, Span } from '../../model/index.ts'
import type { Clause, Quotation } from '../kit/index.ts'
import type { ContentContext } from './content.ts'
import type { ForceIndex } from './forces.ts'
import type { CueIndex } from './forms.ts'
import type { HolderContext } from './holders.ts'

/** What a sentence states, before it becomes a statement of the reading. */
export interface Found {
  readonly holders: readonly Holder[]
  readonly act: Act
  readonly cue: Span | null
  readonly content: Span
  readonly quoted: Quoted
  readonly negated: boolean
  readonly addressees: readonly Holder[]
  readonly reportedBy: Holder | null
  /** The quotation that the content is taken from, where it is one. */
  readonly quotation: Quotation | null
  readonly rule: string
  readonly sentence: number
}

export interface SentenceContext extends ContentContext {
  readonly text: string
  readonly cues: CueIndex
  readonly forces: ForceIndex
  readonly holders: HolderContext
  readonly byIndex: ReadonlyMap<number, Clause>
  /** Who speaks, in a transcript: clauses in the first person are theirs, and their words are direct speech. */
  readonly speaker: readonly Holder[]
  /** Who issues the text: whom "we" means outside quotation marks. */
  readonly issuers: readonly Holder[]
  /** True where a text has two sides, so that "it was agreed" is said of both. */
  readonly twoSided: boolean
}

/** Direct inside one quotation, mixed where marks stand in it, else indirect. */
export function quotedOf(content: Span, { quotations, speaker }: SentenceContext): Quoted {
  if (speaker.length) return 'direct'
  for (const { inner, start, end } of quotations) {
    if (inner.start <= content.start && content.end <= inner.end + 1) return 'direct'
    if (start < content.end && content.start < end) return 'mixed'
  }
  return 'indirect'
}
