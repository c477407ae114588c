import type { Clause } from '../kit/index.ts'
import type { Actor } from './contact.ts'
import { statusOf, type Telling } from './status.ts'
import { subjectAround, subjectOf } from './subject.ts'
import { type Tail, tailAt } from './tail.ts'
import type { Scene, View } from './view.ts'

/** What the words around a contact's noun make of it. */
export interface Governing {
  readonly telling: Telling
  readonly actors: readonly Actor[]
  /** True where a verb of holding or attending has the noun for its object, or the noun is what takes place. */
  readonly carried: boolean
  readonly passing: boolean
  /** True where it may only repeat what the verb says: "met at a meeting of X". */
  readonly echo: boolean
  /** True where a time beside the verb is the day of the contact: "held", not "cancelled". */
  readonly timed: boolean
  /** Whether the subject took part: as the one who held it, in any case, or only where the other side is named with "with". */
  readonly joins: 'always' | 'with' | 'never'
  /** What follows the verb, where the contact is its subject. */
  readonly tail: Tail | null
}

const aside: Governing = {
  telling: 'open',
  actors: [],
  carried: false,
  passing: true,
  echo: false,
  timed: false,
  joins: 'never',
  tail: null,
}

/** A contact is the subject: "The talks took place …", "The summit was cancelled". */
function asSubject(view: View, clause: Clause, scene: Scene): Governing {
  const { verb } = clause
  const status = scene.words.happenings.get(verb.lemma)
  if (status === undefined) return aside
  let after = verb.to
  while (scene.words.slatedWords.has(view.tokens[after]?.lower ?? '')) after++
  const tail = tailAt(view, after, scene)
  const actors = tail.sides.flatMap((side) => side.actors)
  const telling = statusOf(clause, scene)
  return {
    telling: status && telling === 'held' ? status : telling,
    actors,
    carried: true,
    passing: false,
    echo: false,
    timed: status !== 'cancelled',
    joins: 'always',
    tail,
  }
}

/** A verb carries the contact: "held talks", "took part in the summit", "called off the visit". */
function asObject(
  view: View,
  from: number,
  token: number,
  before: number,
  clause: Clause,
  scene: Scene,
): Governing | null {
  const { verb } = clause
  const carrier = scene.words.carriers.get(verb.lemma)
  if (!carrier || from < verb.to) return null
  const preposition = view.tokens[before]?.lower ?? ''
  const direct = verb.to > before && carrier.particles.length === 0
  const particle =
    carrier.particles.includes(preposition) || carrier.particles.some((word) => view.tokens[verb.to]?.lower === word)
  const object = clause.object !== null && clause.object.from <= token && token < clause.object.to
  if (!(direct || particle || (object && carrier.particles.length === 0))) return null
  const telling = statusOf(clause, scene)
  const status = carrier.status && telling === 'held' ? carrier.status : telling
  const actors = carrier.takesPart ? subjectAround(view, clause, scene) : []
  return {
    telling: status,
    actors,
    carried: carrier.takesPart,
    passing: false,
    echo: false,
    timed: carrier.status === null || carrier.status === 'ongoing' || carrier.status === 'held',
    joins: 'always',
    tail: null,
  }
}

/** "a conversation Kerry and Lavrov had Saturday": the carrier stands in a relative clause right behind the noun. */
function heldBy(view: View, token: number, scene: Scene): Governing | null {
  const clause = view.clauses.find(
    ({ subject, verb }) =>
      subject?.from === token + 1 && scene.words.carriers.get(verb.lemma)?.takesPart && verb.from > token,
  )
  if (!clause) return null
  const tail = tailAt(view, clause.verb.to, scene)
  const telling = statusOf(clause, scene)
  return {
    telling,
    actors: subjectOf(view, clause, scene),
    carried: true,
    passing: true,
    echo: false,
    timed: false,
    joins: 'always',
    tail,
  }
}

/** Reads the clause around the noun whose phrase goes from `from` to `token`, and with its sides and places to `to`. */
export function governingOf(
  view: View,
  from: number,
  token: number,
  to: number,
  clause: Clause,
  scene: Scene,
): Governing {
  const { subject, verb } = clause
  // the subject of "The meeting between A and B was" may have been read as B alone
  if (subject && subject.from < Math.max(token + 1, to) && token < subject.to) return asSubject(view, clause, scene)
  const before = view.tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1
  const carried = asObject(view, from, token, before, clause, scene)
  const held = heldBy(view, token, scene)
  if (held && carried?.telling !== 'cancelled') return held
  if (carried) return carried
  const preposition = view.tokens[before]?.lower ?? ''
  const offered =
    scene.words.forWords.has(preposition) && scene.words.readyWords.has(view.tokens[before - 1]?.lower ?? '')
  const actors = subjectAround(view, clause, scene)
  if (offered)
    return {
      telling: 'proposed',
      actors,
      carried: false,
      passing: true,
      echo: false,
      timed: false,
      joins: 'always',
      tail: null,
    }
  if (!scene.words.framePrepositions.has(preposition)) return aside
  const echo =
    scene.words.verbs.has(verb.lemma) &&
    scene.words.attendPrepositions.has(preposition) &&
    scene.words.indefinite.has(view.tokens[from - 1]?.lower ?? '')
  const telling = statusOf(clause, scene)
  const joins = scene.words.attendPrepositions.has(preposition) ? 'always' : 'with'
  return {
    telling: telling === 'held' ? 'held' : 'open',
    actors,
    carried: false,
    passing: true,
    echo,
    timed: false,
    joins,
    tail: null,
  }
}
