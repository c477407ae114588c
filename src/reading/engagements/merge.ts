import { sameActor, unique } from './actors.ts'
import { agrees, nobodyKnown, talking } from './agree.ts'
import type { Actor, Contact, When } from './contact.ts'
import type { Meeting } from './meeting.ts'
import type { Scene } from './view.ts'

/** A working group that meets is its members, where they are named. */
const isWorkingBody = ({ body, party }: Actor, { words }: Scene): boolean =>
  body === true &&
  (party ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.workingBodies.has(word))

/** Unnamed people and bare sides go where somebody of their party is named. */
function withoutShadows(actors: readonly Actor[], scene: Scene): readonly Actor[] {
  const known = actors.filter((actor) => !nobodyKnown(actor) && !(actors.length > 2 && isWorkingBody(actor, scene)))
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

function join(meeting: Meeting, contact: Contact, scene: Scene): Meeting {
  const surer =
    talking.includes(contact.kind) &&
    !(contact.passing && !contact.definite && contact.kind === 'conference') &&
    ((meeting.vague && !contact.vague) ||
      (meeting.kind === 'meeting' && contact.kind === 'consultations' && !contact.vague))
  return {
    contacts: [...meeting.contacts, contact],
    kind: surer ? contact.kind : meeting.kind,
    vague: meeting.vague && contact.vague,
    status:
      contact.status === 'cancelled' || meeting.status === 'cancelled'
        ? 'cancelled'
        : (meeting.status ?? contact.status),
    actors: withoutShadows(unique([...meeting.actors, ...contact.actors]), scene),
    when: moreExact(meeting.when, contact.when),
    place: nearerPlace(meeting.place, contact.place, scene),
    initiator: meeting.initiator ?? contact.initiator,
    name: meeting.name ?? contact.name,
  }
}

const isCountry = (place: string, { knowledge }: Scene): boolean =>
  knowledge
    .partyMeanings(place)
    .some(({ sense, party }) => (sense === 'name' || sense === 'alias') && party.kind === 'state')

/** A city rather than the country that it lies in. */
function nearerPlace(a: string | null, b: string | null, scene: Scene): string | null {
  if (!a || !b) return a ?? b
  return isCountry(a, scene) && !isCountry(b, scene) ? b : a
}

function moreExact(a: When | null, b: When | null): When | null {
  if (!a || !b) return a ?? b
  return b.date.length > a.date.length ? b : a
}

/** A signing or a press conference without sides of its own belongs to the meeting told next to it. */
const follows = ({ kind, actors }: Contact): boolean =>
  (kind === 'signing' || kind === 'press-conference') && actors.length === 0

/** Those that follow another come after it: "News conference following the talks". */
const inTurn = (contacts: readonly Contact[]): readonly Contact[] =>
  contacts.toSorted((a, b) => a.sentence - b.sentence || Number(follows(a)) - Number(follows(b)))

/** Gathers the contacts of a document into the meetings that they tell of. */
export function mergeContacts(contacts: readonly Contact[], scene: Scene): readonly Meeting[] {
  const meetings: Meeting[] = []
  for (const contact of inTurn(contacts)) {
    const candidates = meetings.flatMap((meeting, i) => (agrees(meeting, contact) ? [i] : []))
    const at = best(meetings, candidates, contact)
    const meeting = at === null ? undefined : meetings[at]
    const heirs = at === null ? heirOf(meetings, contact) : null
    if (at !== null && meeting) meetings[at] = join(meeting, contact, scene)
    else if (heirs) meetings.push(startOf({ ...contact, ...heirs, contacts: [] }, contact))
    else if (!isRoll(contact) && (contact.actors.length || contact.name))
      meetings.push(startOf({ ...contact, contacts: [] }, contact))
  }
  return meetings.map((meeting) => ({ ...meeting, actors: withoutShadows(meeting.actors, scene) }))
}

/**
 * What a contact without sides of its own has from what was told before: a signing at a meeting has all of it, a next
 * round the parties only.
 */
function heirOf(meetings: readonly Meeting[], contact: Contact): Partial<Meeting> | null {
  const whole = meetings.filter(({ actors }) => actors.length > 1)
  const near = whole.find(({ contacts }) => contacts.some(({ sentence }) => sentence === contact.sentence))
  const before = near ?? whole[0]
  if (!before || contact.actors.length > 1) return null
  if (follows(contact))
    return { actors: before.actors, place: contact.place ?? before.place, when: contact.when ?? before.when }
  if (
    !(contact.next || isPlaced(contact, before)) ||
    contact.actors.some((actor) => !actor.body && !nobodyKnown(actor))
  )
    return null
  const parties = unique(
    before.actors.map(({ party }) => ({ entity: null, name: null, party, office: null, rank: null, unnamed: false })),
  )
  return parties.every(({ party }) => party !== null) && parties.length > 1
    ? { actors: parties, status: contact.next ? 'planned' : contact.status }
    : null
}

/** "since X and Y met and agreed to resume what stalled after a summit in Hanoi in May": the same sides, earlier. */
const isPlaced = (contact: Contact, { contacts }: Meeting): boolean =>
  talking.includes(contact.kind) &&
  contact.actors.length === 0 &&
  contact.place !== null &&
  contact.when !== null &&
  contacts.some(({ sentence }) => sentence === contact.sentence)

const isRoll = ({ rule }: Contact): boolean => rule.startsWith('roll:')

/** Of several that agree, the one with the most actors in common, else the one told last. */
function best(meetings: readonly Meeting[], candidates: readonly number[], contact: Contact): number | null {
  let chosen: number | null = null
  let most = -1
  for (const at of candidates) {
    const meeting = meetings[at]
    if (!meeting) continue
    const common = contact.actors.filter((actor) =>
      meeting.actors.some((other) => sameActor(actor, other) || (isRoll(contact) && other.party === actor.party)),
    ).length
    if (common > most || (common === most && contact.actors.length > 0 && !isRoll(contact))) {
      most = common
      chosen = at
    }
  }
  return chosen
}
