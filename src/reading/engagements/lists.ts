import type { Mention } from '../kit/index.ts'
import { actorsOf, unique } from './actors.ts'
import { groupAt, innerGroup, isDelegate, possessedGroup } from './groups.ts'
import { afterJoint, isComma, type List } from './joints.ts'
import type { Scene, View } from './view.ts'

const lead = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PRON'])
const longestAside = 16
const longestTitle = 10
const mostMembers = 40

/** After the short name in brackets that follows a name: "Trilateral Contact Group (TCG)". */
const afterBrackets = (view: View, at: number): number =>
  view.tokens[at]?.text === '(' && view.tokens[at + 2]?.text === ')' ? at + 3 : at

/** After a surname that was not read as part of the name: "Feridun | Sinirlioglu". */
function afterSurname(view: View, at: number): number {
  const token = view.tokens[at]
  return token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !view.outer[at] ? at + 1 : at
}

/** One member of a list. */
function memberAt(view: View, at: number, scene: Scene): List {
  let next = at
  while (next < at + 4 && !view.outer[next] && lead.has(view.tokens[next]?.pos ?? '')) next++
  const mention = view.begins[next]
  if (!mention || mention.use === 'adjective') {
    const group = groupAt(view, at, scene)
    return group.actors.length ? group : titledAt(view, at, scene)
  }
  const people =
    mention.use === 'possessive' || mention.kind === 'pronoun' ? possessedGroup(view, mention, scene) : null
  if (people) return people
  const owned = mention.use === 'possessive' ? view.begins[mention.to] : null
  if (owned?.type === 'person' && actorsOf(owned, scene).length) return { actors: actorsOf(owned, scene), to: owned.to }
  // "received their response": the owner is no member; "His Majesty King Felipe" is
  if (mention.use === 'possessive' && mention.kind === 'pronoun') return titledAt(view, mention.to, scene)
  if (mention.number === 'plural' && (mention.kind === 'description' || mention.kind === 'collective')) {
    const inner = innerGroup(view, mention, scene)
    if (inner.length) return { actors: inner, to: mention.to }
    const listed = groupAt(view, at, scene)
    if (listed.actors.some(({ party }) => party)) return listed
  }
  const listed = isDelegate(view.tokens[mention.to], scene) ? groupAt(view, at, scene) : null
  if (listed?.actors.length) return listed
  const actors = actorsOf(mention, scene)
  const to = mention.type === 'person' ? afterSurname(view, mention.to) : mention.to
  return actors.length ? { actors, to: afterBrackets(view, to) } : groupAt(view, at, scene)
}

/** A name after a title that is none of the known ones: "Federal Councillor of the Swiss Confederation Ignazio Cassis". */
function titledAt(view: View, at: number, scene: Scene): List {
  for (let token = at; token < at + longestTitle; token++) {
    const here = view.tokens[token]
    const mention = view.begins[token]
    if (mention?.type === 'person')
      return mention.kind === 'name' ? { actors: actorsOf(mention, scene), to: mention.to } : { actors: [], to: at }
    if (!here || !(/^\p{Lu}/u.test(here.text) || here.pos === 'DET' || scene.words.ownerPrepositions.has(here.lower)))
      break
  }
  return { actors: [], to: at }
}

const samePointing = (a: Mention, b: Mention, scene: Scene): boolean => {
  const [first] = scene.entities.referents[a.index] ?? []
  return first !== undefined && (scene.entities.referents[b.index] ?? []).includes(first)
}

/** After an apposition between commas: ", the secretary of the Security Council,". */
function afterAside(view: View, at: number, before: Mention | null, scene: Scene): number {
  if (!isComma(view.tokens[at])) return at
  const first = view.tokens[at + 1]
  const mention = view.begins[at + 1] ?? view.begins[at + 2]
  const same = mention && before && samePointing(before, mention, scene)
  if (!same && (first?.pos !== 'DET' || (mention && actorsOf(mention, scene).length))) return at
  for (let to = at + 1; to < at + longestAside; to++) {
    const token = view.tokens[to]
    if (!token || token.pos === 'VERB' || token.pos === 'AUX') break
    if (isComma(token) && !view.outer[to]) return to
  }
  return same ? mention.to : at
}

const goesOnWithVerb = (view: View, at: number): boolean =>
  view.tokens[at]?.pos === 'VERB' || view.tokens[at]?.pos === 'AUX'

/**
 * A list of people or parties from `at` on. Commas alone join only where "and" closes the list; of ", and Lavrov said"
 * Lavrov is the subject of what follows.
 */
export function listAt(view: View, at: number, scene: Scene): List {
  const first = memberAt(view, at, scene)
  if (!first.actors.length) return first
  let kept = first
  let pending = first
  for (let turn = 0; turn < mostMembers; turn++) {
    const aside = afterAside(view, pending.to, view.outer[pending.to - 1] ?? null, scene)
    const comma = isComma(view.tokens[aside]) ? aside + 1 : aside
    const joined = afterJoint(view, comma, scene)
    if (joined === aside) break
    const again = scene.words.sidePrepositions.has(view.tokens[joined]?.lower ?? '') ? joined + 1 : joined
    const member = memberAt(view, again, scene)
    const several = member.actors.length > 1
    if (!member.actors.length || (comma > aside && !several && goesOnWithVerb(view, member.to))) break
    pending = { actors: unique([...pending.actors, ...member.actors]), to: member.to }
    if (joined > comma || several) kept = pending
  }
  return kept
}
