import { type Engagement, evidence, factId, type Genre, type Participant, type Topic } from '../../model/index.ts'
import { stage } from '../kit/index.ts'
import { goesOn, onJourneys, onMargins, onPublication, statusByDate, whileItLasts } from './complete.ts'
import type { Actor, Contact } from './contact.ts'
import { withInitiators } from './initiative.ts'
import { kindOfMeeting } from './kinds.ts'
import { mainMeetings } from './main-contact.ts'
import type { Meeting } from './meeting.ts'
import { mergeContacts } from './merge.ts'
import type { ContactRule } from './rule.ts'
import { contactRules, gatheringRules } from './rules.ts'
import { topicsOf } from './topics/index.ts'
import { underUmbrellas } from './umbrellas.ts'
import { type Scene, sceneOf, type View } from './view.ts'
import { locate } from './whereabouts.ts'

/** Runs rules over a sentence, each with what those before it read there. */
function run(rules: readonly ContactRule[], view: View, scene: Scene, told: readonly Contact[]): readonly Contact[] {
  const found: Contact[] = []
  for (const rule of rules) found.push(...rule.find(view, scene, [...told, ...found]))
  return found
}

/** All contacts that a sentence tells of, in the order of its words. */
function contactsIn(view: View, scene: Scene): readonly Contact[] {
  const told = [...run(contactRules, view, scene, [])].sort((a, b) => a.token - b.token)
  return [...withInitiators(view, told, scene), ...run(gatheringRules, view, scene, told)]
}

/** No text tells of more; what comes after is a list. */
const mostContacts = 500

/** True for what is enough of a contact to be one: two sides, or a kind that one side makes. */
function isWhole(meeting: Meeting): boolean {
  if (meeting.kind === 'visit') return meeting.actors.length > 0
  if (meeting.kind === 'press-conference' && meeting.contacts.some(({ headline }) => headline))
    return meeting.actors.some(({ name }) => name !== null)
  const gathering = meeting.kind === 'summit' || meeting.kind === 'conference'
  if (gathering && meeting.name !== null)
    return meeting.when !== null || meeting.place !== null || meeting.actors.length > 0
  const [only] = meeting.actors
  if (meeting.actors.length === 1 && only?.body)
    return meeting.kind === 'meeting' && (meeting.when !== null || meeting.place !== null)
  return meeting.actors.length > 1
}

/** In a speech, "the conversation" may be any: only what it names is a contact. */
const isSpoken = ({ definite, actors, headline }: Contact, genre: Genre): boolean =>
  genre === 'transcript' && definite && actors.length === 0 && !headline

/** What a contact was read as, for the trace. */
const noteOf = ({ kind, status, actors, place }: Contact): string =>
  [kind, status, actors.map(({ name, party, office }) => name ?? party ?? office).join(' + '), place]
    .filter(Boolean)
    .join(' · ')

const participantOf = ({ entity, name, party, office }: Actor): Participant => ({ entity, name, party, office })

/** Contacts between identifiable parties: calls, meetings, visits and the rest, merged within the document. */
export const engagements = stage({
  fills: 'engagements',
  needs: [
    'source',
    'page',
    'sentences',
    'mentions',
    'clauses',
    'published',
    'times',
    'entities',
    'genre',
    'instruments',
  ],
  run: (draft, { language, knowledge, trace }) => {
    const scene = sceneOf(draft, language.words.contacts, knowledge)
    const contacts = scene.views
      .flatMap((view) => contactsIn(view, scene))
      .filter((contact) => !isSpoken(contact, draft.genre))
      .slice(0, mostContacts)
    for (const contact of contacts)
      trace.add({ rule: contact.rule, field: 'engagements', spans: [contact.span], note: noteOf(contact) })
    const whole = onJourneys(
      mergeContacts(underUmbrellas(locate(contacts, scene)), scene).filter(isWhole),
      draft.published,
      scene,
    )
    const main = mainMeetings(whole, draft.genre, scene)
    const topics = topicsOf(whole, main, scene, draft, language.words.topics, trace)
    const dated = whole.map((meeting) =>
      onPublication(
        whileItLasts(meeting, draft.genre, main.has(meeting)),
        main.has(meeting),
        draft.genre,
        draft.published,
        scene,
      ),
    )
    return whole.map((meeting, i): Engagement => {
      const finished = onMargins(dated[i] ?? meeting, dated, draft.published)
      const kind = kindOfMeeting(finished, scene)
      const status = goesOn(finished, kind) ? 'ongoing' : statusByDate(finished, draft.published)
      return engagementOf(finished, main.has(meeting), status, kind, topics.get(meeting) ?? [])
    })
  },
})

function engagementOf(
  meeting: Meeting,
  main: boolean,
  status: Engagement['status'],
  kind: Engagement['kind'],
  topics: readonly Topic[],
): Engagement {
  const spans = meeting.contacts.map(({ span }) => span)
  const participants = meeting.actors.map(participantOf)
  const who = participants
    .map(({ entity, party, office }) => `${entity ?? ''}/${party ?? ''}/${office ?? ''}`)
    .join('+')
  const date = meeting.when?.date ?? null
  return {
    id: factId('engagement', kind, date, who, meeting.place, meeting.name, spans[0]?.start ?? null),
    main,
    kind,
    status,
    date,
    end: meeting.when?.end ?? null,
    dateBasis: meeting.when?.basis ?? 'unknown',
    place: meeting.place,
    participants,
    initiator: meeting.initiator,
    topics,
    evidence: evidence(spans),
  }
}
