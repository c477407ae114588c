import type { EngagementKind, EngagementStatus } from '../../model/index.ts'
import type { Clause, Mention } from '../kit/index.ts'
import type { ContactNoun } from '../kit/words/contacts.ts'
import { actorsOf, actorsOfPhrase, unique } from './actors.ts'
import type { Actor, Contact } from './contact.ts'
import { statusOf, type Telling } from './status.ts'
import { type Tail, tailAt } from './tail.ts'
import { clauseAt, type Scene, type View, wordsOf } from './view.ts'
import { whenOf, whenOfClause } from './when.ts'
import { placesAt } from './where.ts'

const capital = /^\p{Lu}/u

/** The noun phrase around a contact noun: where it begins, whose it is, what stands before the noun. */
interface Head {
  readonly token: number
  readonly from: number
  readonly noun: ContactNoun
  readonly modifiers: readonly string[]
  /** Those who stand before the noun: "Trump's", "Russian-Italian", "his". */
  readonly owners: readonly Actor[]
  readonly definite: boolean
  /** Capitalised words before the noun that name it: "Eastern Partnership". */
  readonly name: string | null
}

const belongs = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV'])
const widest = 12

function headAt(view: View, token: number, scene: Scene): Head | null {
  const noun = scene.words.nouns.get(view.tokens[token]?.lower ?? '')
  if (!noun) return null
  const pos = view.tokens[token]?.pos
  if (pos === 'VERB' || pos === 'AUX') return null
  const next = view.tokens[token + 1]
  if (
    next &&
    (scene.words.nouns.has(next.lower) || (next.pos === 'NOUN' && next.start === (view.tokens[token]?.end ?? 0) + 1))
  ) {
    if (next.pos === 'NOUN' && !timeBegins(view, token + 1)) return null
  }
  let from = token
  const modifiers: string[] = []
  const owners: Actor[] = []
  while (token - from < widest) {
    const before = view.tokens[from - 1]
    if (!before) break
    const mention = view.outer[from - 1] ?? null
    const marked = before.lower === scene.words.possessiveMark || before.lower === "'"
    if (marked || mention?.use === 'possessive') {
      const owner = mention ?? view.outer[from - 2] ?? null
      if (owner) {
        owners.push(...ownersBefore(view, owner, scene))
        from = owner.from
      }
      break
    }
    if (mention?.kind === 'pronoun') {
      owners.push(...actorsOf(mention, scene))
      from = mention.from
      break
    }
    if (mention && mention.type !== 'event') {
      owners.push(...actorsOf(mention, scene))
      from = Math.min(mention.from, from - 1)
      continue
    }
    if (before.pos === 'DET') break
    if (before.text === '-' || before.text === '–' || belongs.has(before.pos) || timeEnds(view, from - 1)) {
      modifiers.push(before.lower)
      from -= 1
      continue
    }
    break
  }
  const determiner = view.tokens[from - 1]?.lower ?? ''
  return {
    token,
    from,
    noun,
    modifiers,
    owners: unique(owners),
    definite: scene.words.definite.has(determiner) || owners.length > 0,
    name:
      capital.test(view.tokens[token]?.text ?? '') && token > from ? wordsOf(view, from, token + 1, scene.text) : null,
  }
}

/** All that own in a row: "Putin and Lukashenko's meeting". */
function ownersBefore(view: View, owner: Mention, scene: Scene): readonly Actor[] {
  const before = view.tokens[owner.from - 1]
  const other = before && scene.words.conjunctions.has(before.lower) ? view.outer[owner.from - 2] : null
  return [...(other ? actorsOf(other, scene) : []), ...actorsOf(owner, scene)]
}

const timeBegins = (view: View, token: number): boolean => {
  const start = view.tokens[token]?.start
  return view.times.some((time) => time.start === start)
}

const timeEnds = (view: View, token: number): boolean => {
  const end = view.tokens[token]?.end
  return view.times.some((time) => time.end === end)
}

/** Contacts told by a noun: "held talks with", "his call with", "after the Russian-Italian talks", "the visit of X to Y". */
export function nounContacts(view: View, scene: Scene): readonly Contact[] {
  const found: Contact[] = []
  for (let token = 0; token < view.tokens.length; token++) {
    const head = headAt(view, token, scene)
    const contact = head && contactOf(view, head, scene)
    if (contact) found.push(contact)
  }
  return found
}

interface Governing {
  readonly telling: Telling
  readonly actors: readonly Actor[]
  readonly carried: boolean
  readonly passing: boolean
}

function kindOf(head: Head, tail: Tail, scene: Scene): { readonly kind: EngagementKind; readonly vague: boolean } {
  for (const modifier of head.modifiers) {
    const kind = scene.words.kindModifiers.get(modifier)
    if (kind && head.noun.kind !== 'visit') return { kind, vague: false }
  }
  if (tail.remote && head.noun.kind !== 'visit' && head.noun.kind !== 'letter')
    return { kind: tail.remote, vague: false }
  return { kind: head.noun.kind, vague: head.noun.vague }
}

function contactOf(view: View, head: Head, scene: Scene): Contact | null {
  const { noun, token } = head
  const tail = tailAt(view, token + 1, scene)
  const { kind, vague } = kindOf(head, tail, scene)
  const clause = view.headline ? null : clauseAt(view, token)
  const governing = clause ? governingOf(view, head, clause, scene) : governingHeadline(view, head, scene)
  if (governing.telling === 'none') return null
  const said = modifierStatus(head, scene)
  const sides = sidesOf(tail, kind)
  const inside = unique([...head.owners, ...sides])
  const actors = unique([...(inside.length < 2 || governing.carried ? governing.actors : []), ...inside])
  if (noun.weak && !governing.carried && !sides.length && !head.owners.length) return null
  if (noun.plural && !noun.vague && !sides.length && !governing.carried) return null
  if (head.modifiers.some((word) => scene.words.general.has(word)) && !tail.time) return null
  const goal = kind === 'visit' ? goalAt(view, tail.to, token, scene) : null
  const first = view.tokens[token]
  if (!first) return null
  return {
    rule: `noun:${first.lower}`,
    sentence: view.sentence.index,
    token,
    span: { start: first.start, end: first.end },
    kind,
    vague,
    status: said ?? (governing.telling === 'open' ? null : governing.telling),
    actors,
    initiator: initiatorOf(tail, kind, governing, scene),
    when: whenOf(tail.time) ?? whenBefore(view, head) ?? (governing.carried ? whenOfClause(view, clause, token) : null),
    place: goal ?? tail.place?.name ?? null,
    name: head.name,
    definite: head.definite && inside.length < 2,
    headline: view.headline,
    passing: !view.headline && !governing.carried,
  }
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

function goalAt(view: View, _to: number, token: number, scene: Scene): string | null {
  for (let at = token + 1; at < token + 12; at++) {
    const here = view.tokens[at]
    if (!here || here.pos === 'VERB') return null
    if (scene.words.goalPrepositions.has(here.lower)) return placesAt(view, at + 1, scene)?.name ?? null
  }
  return null
}

function modifierStatus(head: Head, scene: Scene): EngagementStatus | null {
  for (const modifier of head.modifiers) {
    const status = scene.words.statusModifiers.get(modifier)
    if (status) return status
  }
  return null
}

/** The side that wrote or rang: "a letter from", "received a call from". */
function initiatorOf(tail: Tail, kind: EngagementKind, governing: Governing, _scene: Scene): string | null {
  const from = tail.sides.find(({ preposition }) => preposition === 'from')
  if (from && (kind === 'letter' || kind === 'call' || kind === 'video-call')) return from.actors[0]?.party ?? null
  if (
    kind === 'letter' &&
    governing.carried &&
    governing.actors.length === 1 &&
    tail.sides.some(({ preposition }) => preposition === 'to')
  )
    return governing.actors[0]?.party ?? null
  return null
}

/** What the clause around the noun makes of it: carried by its verb, its subject, or only a frame of something else. */
function governingOf(view: View, head: Head, clause: Clause, scene: Scene): Governing {
  const subject = actorsOfPhrase(clause.subject, scene)
  const { verb } = clause
  const inSubject = clause.subject !== null && clause.subject.from <= head.token && head.token < clause.subject.to
  if (inSubject) {
    const status = scene.words.happenings.get(verb.lemma)
    const by = tailAt(view, verb.to, scene).sides.flatMap(({ actors }) => actors)
    if (status === undefined) return { telling: 'open', actors: [], carried: false, passing: true }
    const telling = statusOf(clause, scene)
    return { telling: status && telling === 'held' ? status : telling, actors: by, carried: true, passing: false }
  }
  const before = view.tokens[head.from - 1]?.pos === 'DET' ? head.from - 2 : head.from - 1
  const preposition = view.tokens[before]?.lower ?? ''
  const carrier = scene.words.carriers.get(verb.lemma)
  const afterVerb = head.from >= verb.to
  if (carrier && afterVerb) {
    const direct = verb.to > before && carrier.particles.length === 0
    const particle =
      carrier.particles.includes(preposition) || carrier.particles.some((word) => view.tokens[verb.to]?.lower === word)
    const object = clause.object !== null && clause.object.from <= head.token && head.token < clause.object.to
    if (direct || particle || (object && carrier.particles.length === 0)) {
      const telling = statusOf(clause, scene)
      const status = carrier.status && telling === 'held' ? carrier.status : telling
      return { telling: status, actors: carrier.takesPart ? subject : [], carried: carrier.takesPart, passing: false }
    }
  }
  if (scene.words.framePrepositions.has(preposition)) {
    const telling = statusOf(clause, scene)
    return {
      telling: telling === 'none' ? 'open' : frameStatus(preposition, telling),
      actors: subject,
      carried: false,
      passing: true,
    }
  }
  return { telling: 'open', actors: [], carried: false, passing: true }
}

function frameStatus(_preposition: string, telling: Telling): Telling {
  return telling === 'held' ? 'held' : 'open'
}

/** A headline has no clauses: whoever stands before the noun is a side. */
function governingHeadline(view: View, head: Head, scene: Scene): Governing {
  const before = view.mentions.filter(({ to, within, type }) => within === null && to <= head.from && type !== 'place')
  const actors = unique(before.slice(-2).flatMap((mention) => actorsOf(mention, scene)))
  return { telling: 'open', actors, carried: false, passing: false }
}
