import type { Act, EngagementKind, EngagementStatus, EntityType, Genre, Quoted } from '../model/index.ts'

/*
 * Terms. A gold file says what a reading of one text must contain; a person wrote it. It holds no offsets: an anchor
 * is the first words of a stretch of the text, to the letter. A holder is a person's name or a party code.
 */
export interface Gold {
  readonly id: string
  readonly publisher?: string
  readonly genre?: Genre
  readonly language?: string
  readonly published?: { readonly date: string | null; readonly basis: 'stated' | 'inferred' | 'unknown' }
  readonly title?: string | null
  readonly body?: {
    readonly starts: string
    readonly ends: string
    readonly boilerplate?: readonly string[]
  }
  readonly engagements: readonly GoldEngagement[]
  readonly statements: readonly GoldStatement[]
  readonly instruments?: readonly string[]
  readonly commitments?: readonly GoldCommitment[]
  readonly entities?: readonly GoldEntity[]
}

export interface GoldEngagement {
  readonly id: string
  readonly main: boolean
  readonly kind: EngagementKind
  readonly status: EngagementStatus
  readonly date: string | null
  readonly end?: string | null
  readonly place: string | null
  readonly participants: readonly GoldParticipant[]
  readonly initiator: string | null
  readonly topics: readonly string[]
}

export interface GoldParticipant {
  readonly name: string | null
  readonly office: string | null
  readonly party: string | null
}

export interface GoldStatement {
  readonly holders: readonly string[]
  readonly act: Act
  readonly addressees?: readonly string[]
  readonly topic?: string
  readonly quoted: Quoted
  readonly anchor: string
  readonly reportedBy?: string
}

export interface GoldCommitment {
  readonly holders: readonly string[]
  readonly what: string
  readonly anchor?: string
  readonly due: string | null
}

export interface GoldEntity {
  readonly name: string
  readonly type: EntityType
  readonly mentions: readonly string[]
}
