import type { Clause } from '../kit/index.ts'
import type { ContactVerb } from '../kit/words/contacts.ts'
import { unique } from './actors.ts'
import { type Actor, type Contact, newContact } from './contact.ts'
import { isNounUse } from './head-use.ts'
import { listAt } from './lists.ts'
import { statusOf } from './status.ts'
import { type Tail, tailAt } from './tail.ts'
import { subjectFor } from './verb-subject.ts'
import type { Scene, View } from './view.ts'
import { type Claimed, whenOf, whenOfClause } from './when.ts'
import { placesAt } from './where.ts'

/** Contacts told by a verb: "met with", "spoke by phone with", "was received by", "will travel to". */
export function verbContacts(view: View, claimed: Claimed, scene: Scene): readonly Contact[] {
  return view.clauses.flatMap((clause) => {
    const verb = scene.words.verbs.get(clause.verb.lemma)
    const head = view.tokens[clause.verb.head]
    const noun = scene.words.nouns.get(head?.lower ?? '')
    if (!verb || (noun && head?.pos === 'VERB' && isNounUse(view, clause.verb.head, noun, scene))) return []
    return contactOf(view, clause, verb, claimed, scene) ?? []
  })
}

/** Who and what a verb of contact has around it. */
interface Around {
  readonly subject: readonly Actor[]
  readonly others: readonly Actor[]
  readonly tail: Tail
  readonly goal: string | null
}

function aroundOf(view: View, clause: Clause, verb: ContactVerb, scene: Scene): Around {
  const passive = clause.verb.voice === 'passive'
  const before = tailAt(view, clause.verb.to, scene)
  const object = !passive && verb.other.includes('object') ? listAt(view, clause.verb.to, scene) : null
  const tail = object?.actors.length ? tailAt(view, object.to, scene) : before
  const goal = verb.journey ? goalOf(view, clause, scene) : null
  const direct = !goal && object?.actors.length ? object.actors : null
  const told = passive ? agents(view, clause, before, scene) : (direct ?? otherSide(view, clause, verb, before, scene))
  const subject = subjectFor(view, clause, verb, scene)
  const others = told.filter((actor) => (verb.journey ? isPeople(actor) : !isOwn(actor, subject)))
  return { subject, others, tail, goal }
}

/** "spoke to his Foreign Ministry": no other side. */
const isOwn = ({ name, unnamed, party }: Actor, subject: readonly Actor[]): boolean =>
  name === null && !unnamed && party !== null && subject.some((actor) => actor.party === party)

const isPeople = ({ name, unnamed }: Actor): boolean => name !== null || unnamed

/** "The committee met in Geneva on Monday". */
const meetsAlone = ([only]: readonly Actor[], { place, time }: Tail): boolean =>
  only?.body === true && (place !== null || time !== null)

/** True where the verb has what it needs to tell of a contact. */
function isTold({ subject, others, tail, goal }: Around, clause: Clause, verb: ContactVerb): boolean {
  if (!subject.length && !others.length) return false
  if (clause.verb.voice === 'passive') return subject.length > 0 && others.length > 0
  if (verb.journey) return goal !== null || (others.length > 0 && subject.length > 0)
  if (verb.personal && !subject.some(isPeople)) return false
  if (!verb.alone && verb.other.includes('object')) return others.some(isPeople)
  if (others.length > 0) return true
  // "as they spoke to relatives": the other side is there, and it is nobody
  const nobody = clause.complements.some(({ preposition }) => verb.other.includes(preposition))
  return verb.alone && !nobody && (subject.length > 1 || meetsAlone(subject, tail))
}

/** "called on Iran to …": a demand, no visit. */
const isDemand = (clause: Clause, verb: ContactVerb, scene: Scene): boolean =>
  verb.demand && scene.demanding.has(clause.index)

function contactOf(view: View, clause: Clause, verb: ContactVerb, claimed: Claimed, scene: Scene): Contact | null {
  const telling = statusOf(clause, scene)
  if (telling === 'none' || audienceAt(view, clause.verb.to, scene) || isDemand(clause, verb, scene)) return null
  const around = aroundOf(view, clause, verb, scene)
  const { tail, goal } = around
  if (!isTold(around, clause, verb) || (clause.verb.perfect && (tail.repeated || isRepeated(view, tail.to, scene))))
    return null
  return newContact(view, {
    rule: `verb:${clause.verb.lemma}`,
    token: clause.verb.head,
    span: clause.verb,
    ...kindOf(view, clause, verb, tail, scene),
    status: telling === 'open' ? null : telling,
    actors: unique([...around.subject, ...around.others]),
    when: whenOf(tail.time) ?? whenOfClause(view, clause, clause.verb.head, claimed),
    place: goal ?? tail.place?.name ?? null,
    passing: clause.kind !== 'main' && clause.kind !== 'attribution',
  })
}

function kindOf(
  view: View,
  clause: Clause,
  verb: ContactVerb,
  tail: Tail,
  scene: Scene,
): Pick<Contact, 'kind' | 'vague'> {
  const after = (list: ReadonlySet<string>): boolean =>
    clause.complements.some(({ preposition }) => list.has(preposition))
  if (after(scene.words.besidePrepositions)) return { kind: 'press-conference', vague: false }
  if (verb.demand && after(scene.words.callOn)) return { kind: 'meeting', vague: false }
  const adverb = view.tokens
    .slice(clause.from, clause.to)
    .find(({ lower, pos }) => pos === 'ADV' && scene.words.remoteWords.has(lower))
  const remote = tail.remote ?? (adverb ? scene.words.remoteWords.get(adverb.lower) : null)
  if (remote) return { kind: remote, vague: false }
  const inPerson = tail.place !== null || tail.sidelines !== null
  return verb.vague && inPerson ? { kind: 'meeting', vague: false } : { kind: verb.kind, vague: verb.vague }
}

/** The other side of a verb of contact: what stands after its preposition. */
function otherSide(view: View, clause: Clause, verb: ContactVerb, tail: Tail, scene: Scene): readonly Actor[] {
  const found = tail.sides.flatMap(({ preposition, actors }) => (verb.other.includes(preposition) ? actors : []))
  if (found.length || verb.near) return unique(found)
  for (const { preposition, phrase } of clause.complements) {
    const actors = verb.other.includes(preposition) ? listAt(view, phrase.from, scene).actors : []
    if (actors.length) return actors
  }
  return []
}

/** Those after the "by" of a passive. */
function agents(view: View, clause: Clause, tail: Tail, scene: Scene): readonly Actor[] {
  const isAgent = ({ preposition }: { readonly preposition: string }): boolean =>
    scene.words.agentPrepositions.has(preposition)
  const after = tail.sides.find(isAgent)
  if (after) return after.actors
  const phrase = clause.complements.find(isAgent)?.phrase
  return phrase ? listAt(view, phrase.from, scene).actors : []
}

/** Where a journey leads. */
function goalOf(view: View, clause: Clause, scene: Scene): string | null {
  const direct = placesAt(view, clause.verb.to, scene)
  if (direct) return direct.name
  for (const { preposition, phrase } of clause.complements) {
    const place = scene.words.goalPrepositions.has(preposition) ? placesAt(view, phrase.from, scene) : null
    if (place) return place.name
  }
  return null
}

/** "has met Kim five times": contacts in general, no particular one. */
const isRepeated = (view: View, at: number, scene: Scene): boolean =>
  view.tokens.slice(at, at + 3).some(({ lower }) => scene.words.repeatWords.has(lower))

const audienceReach = 8

/** Listeners, not a side: "spoke to reporters", "will meet with representatives of foreign media". */
function audienceAt(view: View, at: number, scene: Scene): boolean {
  for (let token = at; token < at + audienceReach; token++) {
    const here = view.tokens[token]
    if (!here || here.pos === 'PUNCT' || here.pos === 'VERB') return false
    if (scene.words.audience.has(here.lower)) return true
    if (view.outer[token]?.type === 'person' && view.outer[token]?.kind === 'name') return false
  }
  return false
}
