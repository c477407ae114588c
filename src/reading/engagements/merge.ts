import type { EngagementKind } from '../../model/index.ts'
import { sameActor, unique } from './actors.ts'
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

const families: readonly (readonly EngagementKind[])[] = [
  ['call', 'video-call'],
  ['meeting', 'consultations', 'summit', 'conference', 'video-call'],
  ['visit'],
  ['letter'],
  ['press-conference'],
  ['signing'],
  ['other'],
]

type Kinded = Pick<Meeting, 'kind' | 'vague'>

const talking: readonly EngagementKind[] = [
  'call',
  'video-call',
  'meeting',
  'consultations',
  'summit',
  'conference',
  'other',
]

/** Whether the words for the kind may stand for one contact: "talks" may be the summit or the call. */
function kindsAgree(a: Kinded, b: Kinded): boolean {
  if (a.kind === b.kind) return true
  if (a.vague || b.vague) return talking.includes(a.kind) && talking.includes(b.kind)
  return families.some((family) => family.includes(a.kind) && family.includes(b.kind))
}

/** One actor stands for the other: the same, or a side that the other acts for. */
const standsFor = (a: Actor, b: Actor): boolean =>
  sameActor(a, b) ||
  nobodyKnown(a) ||
  nobodyKnown(b) ||
  (a.party !== null && a.party === b.party && (a.name === null || b.name === null))

/** "transatlantic leaders": people of whom not even the party is said. */
const nobodyKnown = ({ name, party }: Actor): boolean => name === null && party === null

const covers = (outer: readonly Actor[], inner: readonly Actor[]): boolean =>
  inner.every((actor) => outer.some((other) => standsFor(other, actor)))

function actorsAgree(a: readonly Actor[], b: readonly Actor[]): boolean {
  if (!a.length || !b.length) return false
  return covers(a, b) || covers(b, a)
}

const pending = (status: Contact['status']): boolean => status === 'planned' || status === 'proposed'

function datesAgree(a: When | null, b: When | null): boolean {
  if (!a || !b) return true
  const [short, long] = a.date.length <= b.date.length ? [a, b] : [b, a]
  if (long.date.startsWith(short.date)) return true
  return (
    (a.end !== null && a.date <= b.date && b.date <= a.end) || (b.end !== null && b.date <= a.date && a.date <= b.end)
  )
}

function statusesAgree(a: Meeting, b: Contact): boolean {
  if (a.status === null || b.status === null || a.status === b.status) return true
  if (a.status === 'cancelled' || b.status === 'cancelled') return true
  if (pending(a.status) !== pending(b.status)) return a.when !== null && b.when !== null
  return true
}

const squash = (place: string): string => place.toLowerCase()

const placesAgree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || squash(a).includes(squash(b)) || squash(b).includes(squash(a))

/** True where a contact may be another telling of a meeting. */
function agrees(meeting: Meeting, contact: Contact): boolean {
  if (!kindsAgree(meeting, contact) || !statusesAgree(meeting, contact) || !datesAgree(meeting.when, contact.when))
    return false
  if (meeting.name && contact.name) return meeting.name.toLowerCase() === contact.name.toLowerCase()
  if (contact.definite && contact.actors.length === 0) return true
  if (contact.rule.startsWith('roll:')) return true
  if (!actorsAgree(meeting.actors, contact.actors)) return false
  if (meeting.kind === 'visit' && contact.kind === 'visit') return placesAgree(meeting.place, contact.place)
  return contact.definite || !contact.passing || placesAgree(meeting.place, contact.place)
}

/** Unnamed people and bare sides go where somebody of their party is named. */
function withoutShadows(actors: readonly Actor[]): readonly Actor[] {
  const known = actors.filter((actor) => !nobodyKnown(actor))
  return (known.length > 1 ? known : actors).filter(
    (actor) =>
      actor.name !== null ||
      !actors.some(
        (other) =>
          other !== actor &&
          other.party === actor.party &&
          (other.name !== null || (actor.office === null && other.office !== null)),
      ),
  )
}

const startOf = ({ contacts: _contacts, ...rest }: Meeting, contact: Contact): Meeting => ({
  ...rest,
  contacts: [contact],
})

function join(meeting: Meeting, contact: Contact): Meeting {
  const surer = meeting.vague && !contact.vague && talking.includes(contact.kind)
  return {
    contacts: [...meeting.contacts, contact],
    kind: surer ? contact.kind : meeting.kind,
    vague: meeting.vague && contact.vague,
    status:
      contact.status === 'cancelled' || meeting.status === 'cancelled'
        ? 'cancelled'
        : (meeting.status ?? contact.status),
    actors: unique([...meeting.actors, ...contact.actors]),
    when: moreExact(meeting.when, contact.when),
    place: meeting.place ?? contact.place,
    initiator: meeting.initiator ?? contact.initiator,
    name: meeting.name ?? contact.name,
  }
}

function moreExact(a: When | null, b: When | null): When | null {
  if (!a || !b) return a ?? b
  return b.date.length > a.date.length ? b : a
}

/** Gathers the contacts of a document into the meetings that they tell of. */
export function mergeContacts(contacts: readonly Contact[]): readonly Meeting[] {
  const meetings: Meeting[] = []
  for (const contact of contacts) {
    const candidates = meetings.flatMap((meeting, i) => (agrees(meeting, contact) ? [i] : []))
    const at = best(meetings, candidates, contact)
    const meeting = at === null ? undefined : meetings[at]
    if (at !== null && meeting) meetings[at] = join(meeting, contact)
    else if (!contact.rule.startsWith('roll:') && (contact.actors.length || contact.name))
      meetings.push(startOf({ ...contact, contacts: [] }, contact))
  }
  return meetings.map((meeting) => ({ ...meeting, actors: withoutShadows(meeting.actors) }))
}

/** Of several that agree, the one with the most actors in common, else the one told last. */
function best(meetings: readonly Meeting[], candidates: readonly number[], contact: Contact): number | null {
  let chosen: number | null = null
  let most = -1
  for (const at of candidates) {
    const meeting = meetings[at]
    if (!meeting) continue
    const common = contact.actors.filter((actor) => meeting.actors.some((other) => sameActor(actor, other))).length
    const score = contact.actors.length ? common : 0
    if (score > most || (score === most && contact.actors.length > 0)) {
      most = score
      chosen = at
    }
  }
  return chosen
}
