import type { EngagementKind, EngagementStatus, Participant, Span } from '../../model/index.ts'
import type { OfficeKind, Sentence } from '../kit/index.ts'

/** Somebody on one side of a contact, while it is being read. `rank` is the sort of office in which they took part. */
export interface Actor extends Participant {
  readonly rank: OfficeKind | null
  /** True for people whom only their office or group names: "senior officials", "the delegation". */
  readonly unnamed: boolean
  /** True for a body that meets by itself: a council, a committee, a rebel coalition. */
  readonly body?: boolean
  /** True for people of any rank: "officials", "the delegation"; named people of their party may be among them. */
  readonly generic?: boolean
}

export interface When {
  readonly date: string
  readonly end: string | null
  readonly basis: 'stated' | 'inferred'
}

/**
 * One place of the text that speaks of a contact. Several may speak of the same one: merging makes engagements of them.
 */
export interface Contact {
  readonly rule: string
  readonly sentence: number
  readonly token: number
  readonly span: Span
  readonly kind: EngagementKind
  /** True where the words leave the kind open: "talks", "spoke with". */
  readonly vague: boolean
  /** Null where nothing says whether it is past or to come. */
  readonly status: EngagementStatus | null
  readonly actors: readonly Actor[]
  readonly initiator: string | null
  readonly when: When | null
  readonly place: string | null
  /** The name of a gathering: "Eastern Partnership Summit". */
  readonly name: string | null
  /** True where the words point back at a contact told before: "the call", "their meeting". */
  readonly definite: boolean
  readonly headline: boolean
  /** True for several contacts told at once: "telephone conversations with heads of state"; those named after it are meant. */
  readonly umbrella: boolean
  /** True for "the next round": another contact of the same sides. */
  readonly next: boolean
  /** True for "earlier talks": none that the document is about. */
  readonly earlier: boolean
  /** True where it is told in passing: "his call with …" inside an account of another. */
  readonly passing: boolean
}

/** A contact of a sentence; what is not said is nothing. */
export const newContact = (
  { sentence, headline }: { readonly sentence: Sentence; readonly headline: boolean },
  told: Pick<Contact, 'rule' | 'token' | 'span' | 'kind'> & Partial<Contact>,
): Contact => ({
  sentence: sentence.index,
  headline,
  vague: false,
  status: null,
  actors: [],
  initiator: null,
  when: null,
  place: null,
  name: null,
  next: false,
  earlier: false,
  umbrella: false,
  definite: false,
  passing: false,
  ...told,
  span: { start: told.span.start, end: told.span.end },
})
