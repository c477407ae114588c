import type { EngagementKind, EngagementStatus } from '../../model/index.ts'
import type { Clause } from '../kit/index.ts'
import { unique } from './actors.ts'
import { type Actor, type Contact, newContact } from './contact.ts'
import { type Governing, governingOf } from './governing.ts'
import { type Head, headAt } from './head.ts'
import { governingHeadline, whenOfHeadline } from './headlines.ts'
import { hostAfter } from './hosts.ts'
import { type Tail, tailAt } from './tail.ts'
import { clauseAt, type Scene, type View } from './view.ts'
import { whenOf, whenOfClause } from './when.ts'
import { placesAt } from './where.ts'

const reach = 12
const remote: readonly EngagementKind[] = ['call', 'video-call']

/** Contacts told by a noun: "held talks with", "his call with", "after the Russian-Italian talks", "the visit of X to Y". */
export function nounContacts(view: View, scene: Scene): readonly Contact[] {
  const found: Contact[] = []
  for (let token = 0; token < view.tokens.length; token++) {
    const head = headAt(view, token, scene)
    const contact = head && contactOf(view, head, scene)
    if (contact) found.push(...eachOf(contact, head))
  }
  return found
}

/** "had telephone conversations with A, B and C": one with each of those whom the plural is told of. */
function eachOf(contact: Contact, { noun, owners }: Head): readonly Contact[] {
  const [side, ...others] = contact.actors
  if (!noun.plural || noun.mass || !side || others.length < 1 || owners.length > 1) return [contact]
  if (others.length === 1 && !others[0]?.unnamed) return [contact]
  if (others.every(({ unnamed }) => unnamed)) return [{ ...contact, umbrella: true }]
  if (!others.every(({ name, party }) => name !== null && party !== side.party)) return [contact]
  return others.map((other) => ({ ...contact, actors: [side, other] }))
}

function kindOf(
  { noun, modifiers, token }: Head,
  view: View,
  tail: Tail,
  scene: Scene,
): Pick<Contact, 'kind' | 'vague'> {
  const mayBeRemote = noun.kind !== 'visit' && noun.kind !== 'letter'
  for (const modifier of modifiers) {
    const kind = scene.words.kindModifiers.get(modifier)
    if (kind && mayBeRemote) return { kind, vague: false }
  }
  if (noun.kind === 'meeting' && ofWorkingBody(view, token, modifiers, scene))
    return { kind: 'consultations', vague: false }
  return tail.remote && mayBeRemote ? { kind: tail.remote, vague: false } : { kind: noun.kind, vague: noun.vague }
}

/** "the meeting of the Working Group", "the Commission's session". */
function ofWorkingBody(view: View, token: number, modifiers: readonly string[], scene: Scene): boolean {
  if (modifiers.some((word) => scene.words.workingBodies.has(word))) return true
  if (!scene.words.ownerPrepositions.has(view.tokens[token + 1]?.lower ?? '')) return false
  for (let at = token + 2; at < token + reach; at++) {
    const here = view.tokens[at]
    if (!here || (here.pos === 'VERB' && here.text === here.lower) || /^[.,;]$/.test(here.text)) return false
    if (scene.words.workingBodies.has(here.lower)) return true
  }
  return false
}

/** Of "talks between A and | B were held" the clause that begins with B, where what belongs to the noun ends at `to`. */
const clauseSplit = (view: View, token: number, to: number): Clause | undefined =>
  view.clauses.find(
    ({ from, subject }) => from > token && subject !== null && from <= subject.from && subject.to === to,
  )

/** The clause around a token, or the one that it is fronted to: "After talks with X, Y said". */
const clauseAround = (view: View, token: number, to: number): Clause | null =>
  clauseSplit(view, token, to) ??
  clauseAt(view, token) ??
  view.clauses.find(({ from, kind }) => from > token && kind === 'main') ??
  view.clauses.at(-1) ??
  null

/** True where nothing tells it from contacts in general: "regular meetings", "further talks". */
function isGeneral({ noun, modifiers }: Head, sides: number, governing: Governing, tail: Tail, scene: Scene): boolean {
  if (noun.plural && !noun.vague && !sides && !governing.carried) return true
  if (tail.time !== null) return false
  return modifiers.some((word) => scene.words.general.has(word) || (!governing.carried && scene.words.soft.has(word)))
}

function contactOf(view: View, head: Head, scene: Scene): Contact | null {
  const { noun, token } = head
  const first = view.tokens[token]
  const tail = tailAt(view, token + 1, scene)
  const clause = clauseAround(view, token, tail.to)
  const governing = clause
    ? governingOf(view, head.from, token, tail.to, clause, scene)
    : governingHeadline(view, head.from, token, scene)
  const { kind, vague } = kindOf(head, view, tail, scene)
  const sides = sidesOf(tail, kind)
  const inside = unique([...head.owners, ...sides])
  const known = sides.length > 0 || head.owners.length > 0
  if (
    !first ||
    governing.telling === 'none' ||
    (governing.echo && !sides.some(({ name }) => name !== null)) ||
    (noun.weak && !governing.carried && !known)
  )
    return null
  if (isGeneral(head, sides.length, governing, tail, scene)) return null
  const hosts = kind === 'summit' || kind === 'conference' ? hostAfter(view, token + 1, scene) : []
  const joins = subjectJoins(head, tail, inside.length, governing)
  const goal = kind === 'visit' ? goalAt(view, token, scene) : null
  return newContact(view, {
    rule: `noun:${first.lower}`,
    token,
    span: { start: first.start, end: first.end },
    kind,
    vague,
    status:
      modifierStatus(head, scene) ??
      (isAwaited(view, head, scene) ? 'planned' : null) ??
      tail.status ??
      (governing.telling === 'open' ? null : governing.telling),
    actors: hosts.length ? hosts : unique([...(joins ? governing.actors : []), ...inside]),
    initiator: initiatorOf(tail, kind, governing),
    when:
      whenOf(tail.time) ??
      whenOf(governing.tail?.time ?? null) ??
      whenBefore(view, head) ??
      (governing.timed ? whenOfClause(view, clause, token) : null) ??
      (view.headline ? whenOfHeadline(view) : null),
    place: goal ?? tail.place?.name ?? governing.tail?.place?.name ?? head.place,
    name: head.name,
    next: head.modifiers.some((word) => scene.words.nextWords.has(word)),
    earlier: head.modifiers.some((word) => scene.words.earlierWords.has(word)),
    definite: head.definite && inside.length < 2,
    passing: !view.headline && !governing.carried,
  })
}

/** True where the subject of the clause is a side: it carries the contact, or the phrase names only the others. */
function subjectJoins({ owners }: Head, { sides }: Tail, inside: number, governing: Governing): boolean {
  if (governing.carried) return true
  if (owners.length || governing.joins === 'never') return false
  const withOthers = sides.length > 0 && sides.every(({ preposition }) => preposition === 'with')
  return withOthers || (governing.joins === 'always' && inside < 2)
}

/** A time inside the noun phrase: "yesterday's meeting", "the December summit". */
function whenBefore(view: View, head: Head) {
  const [start, end] = [view.tokens[head.from]?.start ?? 0, view.tokens[head.token]?.start ?? 0]
  return whenOf(view.times.find((time) => time.start >= start && time.end <= end) ?? null)
}

const sidesOf = (tail: Tail, kind: EngagementKind): readonly Actor[] =>
  tail.sides
    .filter(({ preposition }) => preposition !== 'to' || kind === 'letter' || kind === 'call')
    .flatMap(({ actors }) => actors)

/** Where a visit leads: "his visit to Cairo". */
function goalAt(view: View, token: number, scene: Scene): string | null {
  for (let at = token + 1; at < token + reach; at++) {
    const here = view.tokens[at]
    if (!here || here.pos === 'VERB') return null
    if (scene.words.goalPrepositions.has(here.lower)) return placesAt(view, at + 1, scene)?.name ?? null
  }
  return null
}

/** "looked forward to a successful summit". */
const isAwaited = (view: View, { from }: Head, scene: Scene): boolean =>
  view.tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => scene.words.awaitWords.has(lower))

function modifierStatus(head: Head, scene: Scene): EngagementStatus | null {
  for (const modifier of head.modifiers) {
    const status = scene.words.statusModifiers.get(modifier)
    if (status) return status
  }
  return null
}

/** The side that wrote or rang: "a letter from", "received a call from", "sent a message to". */
function initiatorOf(tail: Tail, kind: EngagementKind, governing: Governing): string | null {
  const letter = kind === 'letter'
  const from = tail.sides.find(({ preposition }) => preposition === 'from')
  if (from && (letter || remote.includes(kind))) return from.actors[0]?.party ?? null
  const [writer, ...others] = governing.actors
  const sent = letter && others.length === 0 && tail.sides.some(({ preposition }) => preposition === 'to')
  return sent ? (writer?.party ?? null) : null
}
