import type { Engagement, Topic } from '../../model/index.ts'
import { type Piece, plain, wrap } from '../terminal/index.ts'
import type { PageContext } from './context.ts'
import { writeDays } from './day.ts'
import { participantPieces, partyOf } from './who.ts'

const kinds: Readonly<Record<Engagement['kind'], string>> = {
  call: 'Telephone call',
  'video-call': 'Video call',
  meeting: 'Meeting',
  visit: 'Visit',
  summit: 'Summit',
  conference: 'Conference',
  consultations: 'Consultations',
  letter: 'Letter',
  'press-conference': 'Press conference',
  signing: 'Signing',
  other: 'Contact',
}

/** Topics in one line, each once. */
export const topicsOf = (topics: readonly Topic[]): string =>
  [...new Set(topics.map(({ label }) => plain(label)))].join(' · ')

export type EngagementFacts = Pick<
  Engagement,
  'kind' | 'status' | 'date' | 'end' | 'dateBasis' | 'place' | 'participants' | 'initiator' | 'topics'
>

/** What it was, when, where, who was there, at whose initiative, on what. */
export function engagementLines(engagement: EngagementFacts, where: string, context: PageContext): string[] {
  const { width, style } = context
  const { kind, status, date, end, dateBasis, place, participants, initiator, topics } = engagement
  const day = date ? `${writeDays(date, end)}${dateBasis === 'inferred' ? ' (inferred)' : ''}` : 'day not known'
  const head: Piece[] = [
    { text: kinds[kind], style: style.act },
    { text: ` ${status}`, style: status === 'cancelled' ? style.bad : style.good },
    { text: ` · ${day}${place ? ` · ${plain(place)}` : ''} ` },
    { text: where, style: style.faint },
  ]
  const labelled = (label: string, text: string): string[] =>
    text ? wrap([{ text: `${label} `, style: style.faint }, { text }], { width, indent: 4, hang: 6 }) : []
  return [
    ...wrap(head, { width, indent: 2, hang: 4 }),
    ...participants.flatMap((participant) =>
      wrap(participantPieces(participant, context), { width, indent: 4, hang: 6 }),
    ),
    ...labelled('at the initiative of', initiator ? partyOf(initiator, context) : ''),
    ...labelled('on', topicsOf(topics)),
  ]
}
