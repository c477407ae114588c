import type { Holder } from './holder.ts'
import type { Evidence, Span } from './span.ts'
import type { Topic } from './topic.ts'

export const acts = [
  'state',
  'support',
  'criticise',
  'reject',
  'request',
  'propose',
  'commit',
  'agree',
  'inform',
  'inquire',
  'warn',
  'courtesy',
] as const
export type Act = (typeof acts)[number]

export type Quoted = 'direct' | 'indirect' | 'mixed'

/** One act of saying, with one set of holders and one content. */
export interface Statement {
  readonly id: string
  readonly holders: readonly Holder[]
  readonly act: Act
  readonly addressees: readonly Holder[]
  readonly reportedBy: Holder | null
  readonly topics: readonly Topic[]
  readonly quoted: Quoted
  readonly negated: boolean
  /** The words of saying ("emphasised that"); null where the position stands with no cue of its own. */
  readonly cue: Span | null
  readonly content: Span
  /** Id of the engagement at which it was said. */
  readonly engagement: string | null
  readonly evidence: Evidence
}
