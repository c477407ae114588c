import type { EngagementKind } from '../../model/index.ts'
import { sameActor } from './actors.ts'
import type { Actor, Contact, When } from './contact.ts'
import type { Meeting } from './meeting.ts'

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

export const talking: readonly EngagementKind[] = [
  'call',
  'video-call',
  'meeting',
  'consultations',
  'summit',
  'conference',
]

/** Whether the words for the kind may stand for one contact: "talks" may be the summit or the call. */
function kindsAgree(a: Kinded, b: Kinded): boolean {
  if (a.kind === b.kind) return true
  if (a.vague || b.vague) return talking.includes(a.kind) && talking.includes(b.kind)
  return families.some((family) => family.includes(a.kind) && family.includes(b.kind))
}

/**
 * One actor stands for the other: the same, or a side that the other acts for. Between a headline and the text, people
 * of whom not even the party is said stand for anybody.
 */
const standsFor = (a: Actor, b: Actor, loose: boolean): boolean =>
  sameActor(a, b) ||
  (loose && (nobodyKnown(a) || nobodyKnown(b))) ||
  (a.party !== null && a.party === b.party && mayBeOne(a, b))

/** A bare side is anybody of it; people whom only their office names may be those of that office. */
function mayBeOne(a: Actor, b: Actor): boolean {
  if (a.name !== null && b.name !== null) return false
  if (a.office === null || b.office === null) return true
  if ((a.generic && b.name !== null) || (b.generic && a.name !== null)) return true
  const [wordsOfA, wordsOfB] = [a, b].map(({ office }) => (office ?? '').toLowerCase().split(' '))
  return (wordsOfA ?? []).some(
    (word) => word.length > 3 && (wordsOfB ?? []).some((other) => stem(other) === stem(word)),
  )
}

const stem = (word: string): string => word.replace(/s$/, '')

/** "transatlantic leaders": people of whom not even the party is said. */
export const nobodyKnown = ({ name, party }: Actor): boolean => name === null && party === null

export const covers = (outer: readonly Actor[], inner: readonly Actor[], loose = false): boolean =>
  inner.every((actor) => outer.some((other) => standsFor(other, actor, loose)))

function actorsAgree(a: readonly Actor[], b: readonly Actor[], loose: boolean): boolean {
  if (!a.length || !b.length) return false
  return covers(a, b, loose) || covers(b, a, loose)
}

/** "officials have had discussions with A and B" is no telling of what two people did. */
function addsSides(named: readonly Actor[], bare: readonly Actor[]): boolean {
  const parties = new Set(named.flatMap(({ party }) => party ?? []))
  return (
    named.length > 1 &&
    named.every(({ name }) => name !== null) &&
    bare.every(({ name }) => name === null) &&
    bare.some(({ party }) => party !== null && !parties.has(party))
  )
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
  if (a.status === 'cancelled' || b.status === 'cancelled') return pending(a.status) || pending(b.status)
  if (pending(a.status) !== pending(b.status)) return a.when !== null && b.when !== null
  return true
}

const squash = (place: string): string => place.toLowerCase()

const placesAgree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || squash(a).includes(squash(b)) || squash(b).includes(squash(a))

const isGathering = ({ contacts }: Meeting): boolean => contacts.every(({ rule }) => rule.startsWith('gathering:'))

/** One gathering under two names: most words of the shorter stand in the longer, or they share place and day. */
function namesAgree(a: Meeting, b: Contact): boolean {
  if (a.name !== null && a.name === b.name) return true
  const [one, other] = [a.name, b.name].map(
    (name) =>
      new Set(
        (name ?? '')
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .filter(Boolean),
      ),
  )
  if (!one || !other) return false
  const common = [...one].filter((word) => other.has(word)).length
  if (common >= 2 && common * 2 > Math.min(one.size, other.size)) return placesAgree(a.place, b.place)
  return (
    a.kind === b.kind &&
    a.place !== null &&
    b.place !== null &&
    placesAgree(a.place, b.place) &&
    (a.when === null || b.when === null || a.when.date === b.when.date)
  )
}

/** True where a contact may be another telling of a meeting. */
export function agrees(meeting: Meeting, contact: Contact): boolean {
  if (!kindsAgree(meeting, contact) || !statusesAgree(meeting, contact) || !datesAgree(meeting.when, contact.when))
    return false
  if (contact.earlier && !contact.headline && meeting.contacts.some(({ headline }) => headline)) return false
  const gathering = contact.rule.startsWith('gathering:')
  if (gathering) return isGathering(meeting) && namesAgree(meeting, contact)
  if (isGathering(meeting)) return contact.definite && contact.name === null && contact.kind === meeting.kind
  if (contact.definite && contact.actors.length === 0)
    return meeting.kind === contact.kind || contact.vague || meeting.vague
  if (contact.rule.startsWith('roll:')) return talking.includes(meeting.kind)
  const loose = meeting.contacts.some(({ headline }) => headline)
  if (!actorsAgree(meeting.actors, contact.actors, loose)) return false
  if (!contact.definite && !loose && addsSides(meeting.actors, contact.actors)) return false
  if (
    contact.passing &&
    contact.when &&
    !meeting.when &&
    !contact.actors.some((actor) => meeting.actors.some((other) => sameActor(actor, other)))
  )
    return false
  if (meeting.kind === 'visit' && contact.kind === 'visit') return placesAgree(meeting.place, contact.place)
  return contact.definite || !contact.passing || placesAgree(meeting.place, contact.place)
}
