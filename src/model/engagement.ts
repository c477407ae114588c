import type { Basis } from './document.ts'
import type { Participant } from './holder.ts'
import type { Evidence } from './span.ts'
import type { Topic } from './topic.ts'

export type EngagementKind =
  | 'call'
  | 'video-call'
  | 'meeting'
  | 'visit'
  | 'summit'
  | 'conference'
  | 'consultations'
  | 'letter'
  | 'press-conference'
  | 'signing'
  | 'other'

export type EngagementStatus = 'held' | 'ongoing' | 'planned' | 'proposed' | 'cancelled'

/** A particular contact between identifiable parties, past or to come. Dates are `YYYY-MM-DD` or `YYYY-MM`. */
export interface Engagement {
  readonly id: string
  /** True on what the document is about. */
  readonly main: boolean
  readonly kind: EngagementKind
  readonly status: EngagementStatus
  readonly date: string | null
  /** The last day, where there are several. */
  readonly end: string | null
  readonly dateBasis: Basis
  readonly place: string | null
  readonly participants: readonly Participant[]
  /** Code of the party at whose initiative it took place. */
  readonly initiator: string | null
  readonly topics: readonly Topic[]
  readonly evidence: Evidence
}
