import type { Clause } from '../kit/index.ts'
import type { ContactVerb } from '../kit/words/contacts.ts'
import { actorsOf, unique } from './actors.ts'
import type { Actor, Contact } from './contact.ts'
import { isNounUse } from './head.ts'
import { listAt } from './lists.ts'
import { statusOf } from './status.ts'
import { subjectOf } from './subject.ts'
import { type Tail, tailAt } from './tail.ts'
import type { Scene, View } from './view.ts'
import { whenOf, whenOfClause } from './when.ts'
import { placesAt } from './where.ts'

/** The other side of a verb of contact: its object, or what stands after its preposition. */
function otherSide(view: View, clause: Clause, verb: ContactVerb, tail: Tail, scene: Scene): readonly Actor[] {
  const found: Actor[] = []
  for (const { preposition, actors } of tail.sides) if (verb.other.includes(preposition)) found.push(...actors)
  if (found.length) return unique(found)
  for (const { preposition, phrase } of clause.complements)
    if (verb.other.includes(preposition)) {
      const { actors } = listAt(view, phrase.from, scene)
      if (actors.length) return actors
    }
  return []
}

const agents = (view: View, clause: Clause, tail: Tail, scene: Scene): readonly Actor[] => {
  const after = tail.sides.find(({ preposition }) => preposition === 'by')
  if (after) return after.actors
  const phrase = clause.complements.find(({ preposition }) => preposition === 'by')?.phrase
  return phrase ? listAt(view, phrase.from, scene).actors : []
}

/** Contacts told by a verb: "met with", "spoke by phone with", "was received by", "will travel to". */
export function verbContacts(view: View, scene: Scene): readonly Contact[] {
  const found: Contact[] = []
  for (const clause of view.clauses) {
    const verb = scene.words.verbs.get(clause.verb.lemma)
    const noun = scene.words.nouns.get(view.tokens[clause.verb.head]?.lower ?? '')
    if (!verb || (noun && isNounUse(view, clause.verb.head, noun) && view.tokens[clause.verb.head]?.pos === 'VERB'))
      continue
    const contact = contactOf(view, clause, verb, scene)
    if (contact) found.push(contact)
  }
  return found
}

function contactOf(view: View, clause: Clause, verb: ContactVerb, scene: Scene): Contact | null {
  const telling = statusOf(clause, scene)
  if (telling === 'none') return null
  const subject = subjectFor(view, clause, verb, scene)
  const passive = clause.verb.voice === 'passive'
  const tail = tailAt(view, clause.verb.to, scene)
  const object = !passive && verb.other.includes('object') ? listAt(view, clause.verb.to, scene) : null
  const onPerson =
    verb.demand &&
    clause.complements.some(({ preposition }) => preposition !== 'object' && verb.other.includes(preposition))
  const past = object?.actors.length ? tailAt(view, object.to, scene) : tail
  const place = verb.journey ? goalOf(view, clause, scene) : null
  const told = passive
    ? agents(view, clause, tail, scene)
    : place || !object?.actors.length
      ? otherSide(view, clause, verb, tail, scene)
      : object.actors
  const others = verb.journey ? told.filter(({ name, unnamed }) => name !== null || unnamed) : told
  if (passive && !subject.length) return null
  const [head] = [view.tokens[clause.verb.head]]
  if (!head || audienceAt(view, clause.verb.to, scene) || isRepeated(view, past.to, scene)) return null
  if (
    verb.demand &&
    scene.clauses.some(({ parent, verb: { form } }) => parent === clause.index && form === 'infinitive')
  )
    return null
  const people = others.some(({ name, unnamed, party }) => name !== null || unnamed || party !== null)
  if (verb.journey) {
    if (!place && !(people && subject.length)) return null
  } else if (!people && !(verb.alone && (subject.length > 1 || meetsAlone(subject, tail)))) return null
  if (
    !verb.alone &&
    !verb.journey &&
    !passive &&
    verb.other.includes('object') &&
    !others.some(({ name, unnamed }) => name || unnamed)
  )
    return null
  if (!subject.length && !others.length) return null
  const inPerson = past.place !== null || past.sidelines !== null
  const beside = clause.complements.find(({ preposition }) => scene.words.besidePrepositions.has(preposition))
  const kind = beside
    ? 'press-conference'
    : onPerson
      ? 'meeting'
      : (past.remote ?? tail.remote ?? (verb.vague && inPerson ? 'meeting' : verb.kind))
  const when = whenOf(past.time) ?? whenOf(tail.time) ?? whenOfClause(view, clause, clause.verb.head)
  return {
    rule: `verb:${clause.verb.lemma}`,
    sentence: view.sentence.index,
    token: clause.verb.head,
    span: { start: clause.verb.start, end: clause.verb.end },
    kind,
    vague: verb.vague && !inPerson && !past.remote && !beside,
    status: telling === 'open' ? null : telling,
    actors: unique([...subject, ...others]),
    initiator: null,
    when,
    place: place?.name ?? past.place?.name ?? tail.place?.name ?? null,
    name: null,
    next: false,
    definite: false,
    headline: view.headline,
    passing: clause.kind !== 'main' && clause.kind !== 'attribution',
  }
}

/** The subject; of "We – A of X, B of Y – met" those named before the verb, of "after talking with" that of a clause before. */
function subjectFor(view: View, clause: Clause, verb: ContactVerb, scene: Scene): readonly Actor[] {
  const own = subjectOf(view, clause, scene)
  if (own.length || !verb.alone) return own
  if (clause.kind === 'main' && clause.subject) {
    const named = view.mentions.filter(
      ({ type, kind, to, within }) => type === 'person' && kind === 'name' && within === null && to <= clause.verb.from,
    )
    return named.length > 1 ? unique(named.flatMap((mention) => actorsOf(mention, scene))) : []
  }
  if (clause.verb.form === 'finite') return []
  for (const before of view.clauses.filter(({ verb: { to } }) => to <= clause.verb.from).toReversed()) {
    const actors = subjectOf(view, before, scene)
    if (actors.length) return actors
  }
  return []
}

function goalOf(view: View, clause: Clause, scene: Scene) {
  const direct = placesAt(view, clause.verb.to, scene)
  if (direct) return direct
  for (const { preposition, phrase } of clause.complements)
    if (scene.words.goalPrepositions.has(preposition)) {
      const place = placesAt(view, phrase.from, scene)
      if (place) return place
    }
  return null
}

/** "The committee met in Geneva on Monday". */
const meetsAlone = ([only]: readonly Actor[], { place, time }: Tail): boolean =>
  only?.body === true && (place !== null || time !== null)

/** "has met Kim five times": contacts in general, no particular one. */
const isRepeated = (view: View, at: number, scene: Scene): boolean =>
  view.tokens.slice(at, at + 3).some(({ lower }) => scene.words.repeatWords.has(lower))

/** Listeners, not a side: "spoke to reporters", "will meet with representatives of foreign media". */
const audienceAt = (view: View, at: number, scene: Scene): boolean => {
  for (let token = at; token < at + 8; token++) {
    const here = view.tokens[token]
    if (!here || here.pos === 'PUNCT' || here.pos === 'VERB') return false
    if (scene.words.audience.has(here.lower)) return true
    if (view.outer[token]?.type === 'person' && view.outer[token]?.kind === 'name') return false
  }
  return false
}
