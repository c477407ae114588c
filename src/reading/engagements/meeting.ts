import type { EngagementKind } from '../../model/index.ts'
import type { Actor, Contact, When } from './contact.ts'

/** Contacts that are one and the same, in the order of the text. */
export interface Meeting {
  readonly contacts: readonly Contact[]
  readonly kind: EngagementKind
  readonly vague: boolean
  readonly status: Contact['status']
  readonly actors: readonly Actor[]
  readonly when: When | null
  readonly place: string | null
  readonly initiator: string | null
  readonly name: string | null
}
