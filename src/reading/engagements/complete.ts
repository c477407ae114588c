import type { EngagementKind, Genre, Published } from '../../model/index.ts'
import type { Contact, When } from './contact.ts'
import { sidelines } from './gathering.ts'
import type { Meeting } from './meeting.ts'
import type { Scene } from './view.ts'
import { isSeveral } from './where.ts'

const remote: readonly Meeting['kind'][] = ['call', 'video-call', 'letter']

const shares = (a: Meeting, b: Meeting): boolean =>
  a.actors.some((actor) =>
    b.actors.some((other) =>
      actor.entity ? actor.entity === other.entity : actor.party === other.party && actor.office === other.office,
    ),
  )

const toCome = ({ status }: Meeting): boolean => status === 'planned' || status === 'proposed'

/** Days of several are one day of them, not known which, for what is still to come: its month. */
function dayWithin(journey: Meeting, meeting: Meeting): When | null {
  if (!journey.when) return null
  if (journey.when.end && toCome(meeting)) return { date: journey.when.date.slice(0, 7), end: null, basis: 'inferred' }
  return { ...journey.when, basis: 'inferred' }
}

/** What was done on a journey was done where and when the journey was, as far as nothing else is said. */
export function onJourneys(meetings: readonly Meeting[], published: Published, scene: Scene): readonly Meeting[] {
  const journeys = meetings.filter(
    ({ kind, place, status }) => kind === 'visit' && place !== null && status !== 'proposed',
  )
  return meetings.map((meeting) => {
    if (meeting.kind === 'visit' || remote.includes(meeting.kind) || (meeting.place && meeting.when)) return meeting
    const journey = journeys.find(
      (visit) =>
        visit !== meeting && toCome(visit) === toCome(meeting) && shares(visit, meeting) && nearby(visit, meeting),
    )
    if (!journey) return meeting
    const day = dayWithin(journey, meeting)
    const later = day !== null && published.date !== null && day.date > published.date && meeting.status === 'held'
    return {
      ...meeting,
      place: meeting.place ?? (isSeveral(journey.place, scene) ? null : journey.place),
      when: meeting.when ?? (later ? null : day),
    }
  })
}

/** Told next to each other, so that one belongs to the other. */
function nearby(visit: Meeting, meeting: Meeting): boolean {
  if (
    visit.when &&
    meeting.when &&
    !(visit.when.date <= meeting.when.date && meeting.when.date <= (visit.when.end ?? visit.when.date))
  )
    return false
  const told = (one: Meeting): readonly number[] => one.contacts.map(({ sentence }) => sentence)
  return told(visit).some((a) => told(meeting).some((b) => Math.abs(a - b) <= 8))
}

const isPast = (status: Contact['status']): boolean => status === 'held' || status === null

/**
 * A readout that gives no day tells of the day on which it was published; the news, of the day on which it was told
 * what they tell: "have broken off, said their spokesman on Saturday".
 */
export function onPublication(
  meeting: Meeting,
  main: boolean,
  genre: Genre,
  published: Published,
  scene: Scene,
): Meeting {
  if (meeting.when || !main || !published.date || !(isPast(meeting.status) || meeting.status === 'ongoing'))
    return meeting
  const told = genre === 'news' ? dayTold(meeting, published.date, scene) : null
  return { ...meeting, when: { date: told ?? published.date, end: null, basis: 'inferred' } }
}

const wholeDay = 10
const week = 7 * 24 * 3600 * 1000

function dayTold(meeting: Meeting, published: string, scene: Scene): string | null {
  const first = meeting.contacts.find(({ headline }) => !headline)
  const times = first ? (scene.views[first.sentence]?.times ?? []) : []
  const day = times.find(
    ({ value, until }) =>
      until === null &&
      value.length === wholeDay &&
      value <= published &&
      Date.parse(published) - Date.parse(value) < week,
  )
  return day?.value ?? null
}

/** A gathering on whose margins others met is going on while their readout is published; later it has been held, on that day. */
export function onMargins(meeting: Meeting, meetings: readonly Meeting[], published: Published): Meeting {
  if (meeting.status !== null || meeting.when || !meeting.contacts.every(({ rule }) => rule === sidelines))
    return meeting
  const met = meetings.find(
    (other) =>
      other !== meeting &&
      shares(other, meeting) &&
      other.contacts.some(({ sentence }) => sentence === meeting.contacts[0]?.sentence),
  )
  if (!met) return meeting
  if (met.status === 'planned' || met.status === 'proposed') return { ...meeting, status: met.status, when: met.when }
  const day = met.when?.date ?? published.date
  return day === published.date ? { ...meeting, status: 'ongoing' } : { ...meeting, status: 'held', when: met.when }
}

/** A transcript's headline that announces remarks or a welcome tells of a contact that goes on. */
export const whileItLasts = (meeting: Meeting, genre: Genre, main: boolean): Meeting =>
  genre === 'transcript' && main && meeting.status === null && meeting.contacts.some(({ headline }) => headline)
    ? { ...meeting, status: 'ongoing' }
    : meeting

/** What lies after the day of publication is still to come; what lies before it and was to come has been. */
export function statusByDate({ status, when }: Meeting, published: Published): NonNullable<Contact['status']> {
  const later =
    when !== null && published.date !== null && when.date.length >= published.date.length && when.date > published.date
  if (later && (status === null || status === 'held' || status === 'ongoing')) return 'planned'
  return status ?? 'held'
}

/** "the negotiations between Russian and Ukrainian representatives", with no word of when: they go on. */
export const goesOn = ({ status, when, contacts }: Meeting, kind: EngagementKind): boolean =>
  kind === 'consultations' &&
  status === null &&
  when === null &&
  contacts.every(({ passing, vague }) => passing && vague)
