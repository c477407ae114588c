import type { Genre } from '../../model/index.ts'
import { covers } from './agree.ts'
import type { Meeting } from './meeting.ts'
import type { Scene } from './view.ts'

const opening = 3

const inHeadline = (meeting: Meeting): boolean => meeting.contacts.some(({ headline }) => headline)

const gathered = (meeting: Meeting): boolean => meeting.contacts.every(({ rule }) => rule.startsWith('gathering:'))

const sameSides = (a: Meeting, b: Meeting): boolean =>
  a.actors.length > 1 &&
  a.actors.every((actor) =>
    b.actors.some(({ entity, party }) => (actor.entity ? entity === actor.entity : party === actor.party)),
  )

/** Told outright in the first sentences, and not as one that was before. */
const early = ({ contacts }: Meeting): boolean =>
  contacts.some(({ passing, earlier, sentence }) => !passing && !earlier && sentence <= opening - 1)

/** The contacts that a document is about: those of its headline, else the one it begins with. */
export function mainMeetings(meetings: readonly Meeting[], genre: Genre, scene: Scene): ReadonlySet<Meeting> {
  const titled = meetings.filter((meeting) => inHeadline(meeting) && !gathered(meeting))
  const lead = leadOf(meetings, genre, scene)
  const chosen = titled.length ? titled : lead ? [lead] : []
  const headlines = chosen.flatMap(({ contacts }) => contacts.filter(({ headline }) => headline))
  const meant = meetings.filter(
    (meeting) =>
      !chosen.includes(meeting) &&
      meeting.actors.length > 1 &&
      early(meeting) &&
      headlines.some(
        ({ actors, kind }) => kind === meeting.kind && actors.length > 1 && covers(actors, meeting.actors),
      ),
  )
  const together = meetings.filter(
    (meeting) =>
      !chosen.includes(meeting) &&
      (meeting.kind === 'signing' || meeting.kind === 'meeting') &&
      meeting.status === 'held' &&
      early(meeting) &&
      chosen.some((main) => sameSides(main, meeting)),
  )
  return new Set([...chosen, ...meant, ...together])
}

/** The first contact that the opening sentences tell outright; in passing only where nothing else is told. */
function leadOf(meetings: readonly Meeting[], genre: Genre, scene: Scene): Meeting | null {
  if (genre === 'statement') return null
  const first = scene.views.findIndex(({ headline }) => !headline)
  const within = (meeting: Meeting): boolean => meeting.contacts.some(({ sentence }) => sentence < first + opening)
  const opened = meetings.filter((meeting) => within(meeting) && !gathered(meeting))
  const told = opened.find((meeting) =>
    meeting.contacts.some(({ passing, sentence }) => !passing && sentence < first + opening),
  )
  return told ?? opened[0] ?? ofHeadline(meetings, genre, scene)
}

/** Where the opening tells of none: the one most told of among those of somebody whom the headline names. */
function ofHeadline(meetings: readonly Meeting[], genre: Genre, scene: Scene): Meeting | null {
  if (genre !== 'news' && genre !== 'readout') return null
  const named = new Set(
    scene.views
      .filter(({ headline }) => headline)
      .flatMap(({ mentions }) => mentions.flatMap(({ index }) => scene.entities.referents[index] ?? [])),
  )
  const [most] = meetings
    .filter(
      (meeting) => !gathered(meeting) && meeting.actors.some(({ entity }) => entity !== null && named.has(entity)),
    )
    .toSorted((a, b) => b.contacts.length - a.contacts.length)
  return most ?? null
}
