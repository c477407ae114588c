import type { Mention, Token } from '../kit/index.ts'
import { actorsOf, unique } from './actors.ts'
import type { Actor } from './contact.ts'
import { type Scene, type View, wordsOf } from './view.ts'

/** Those whom a row of names joined by commas and "and" points at, and the token after it. */
export interface List {
  readonly actors: readonly Actor[]
  readonly to: number
}

const lead = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PRON'])
const inPhrase = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'DET'])
const longestPhrase = 9
const longestAside = 16

const none = (at: number): List => ({ actors: [], to: at })

const isComma = (token: Token | undefined): boolean => token?.text === ','

/** The token after a joint ("and", "as well as"), or `at` where none stands there. */
function afterJoint(view: View, at: number, scene: Scene): number {
  for (const joint of scene.words.listJoints)
    if (joint.every((word, i) => view.tokens[at + i]?.lower === word)) return at + joint.length
  const token = view.tokens[at]
  return token && !isComma(token) && scene.words.conjunctions.has(token.lower) ? at + 1 : at
}

/** After the short name in brackets that follows a name: "Trilateral Contact Group (TCG)". */
function afterBrackets(view: View, at: number): number {
  return view.tokens[at]?.text === '(' && view.tokens[at + 2]?.text === ')' ? at + 3 : at
}

/** Parties named one after another: "Costa Rica, Guatemala and Mexico"; `to` is the token after the last. */
export function partiesAt(
  view: View,
  at: number,
  scene: Scene,
): { readonly codes: readonly string[]; readonly to: number } {
  const codes: string[] = []
  let to = at
  let next = at
  for (;;) {
    while (view.tokens[next]?.pos === 'DET' && !view.begins[next]) next++
    const mention = view.begins[next]
    const code =
      mention && (mention.type === 'party' || mention.type === 'place' || mention.type === 'org') ? mention.party : null
    if (!mention || !code) return { codes, to }
    codes.push(code)
    to = mention.to
    const comma = isComma(view.tokens[to]) ? to + 1 : to
    const joined = afterJoint(view, comma, scene)
    if (joined === to) return { codes, to }
    next = joined
  }
}

const isDelegate = (token: Token | undefined, scene: Scene): boolean =>
  !!token && scene.words.delegates.has(token.lower)

/** The noun for unnamed people that a phrase without a name ends in: its token, or -1. */
function delegateIn(view: View, at: number, scene: Scene): number {
  let last = -1
  for (let token = at; token < at + longestPhrase; token++) {
    const here = view.tokens[token]
    if (!here || !inPhrase.has(here.pos) || (here.pos === 'DET' && token > at + 1)) break
    const mention = view.outer[token]
    if (
      mention &&
      mention.type !== 'party' &&
      mention.type !== 'place' &&
      mention.type !== 'org' &&
      mention.kind === 'name'
    )
      break
    if (isDelegate(here, scene)) last = token
  }
  return last
}

/** "of Kazakhstan, Tajikistan and Uzbekistan" after the noun at `head`. */
const ownersAfter = (view: View, head: number, scene: Scene) => {
  const preposition = view.tokens[head]?.lower
  return preposition === 'of' || preposition === 'from' || preposition === 'for'
    ? partiesAt(view, head + 1, scene)
    : null
}

const group = (office: string, party: string | null, rank: Actor['rank']): Actor => ({
  entity: null,
  name: null,
  party,
  office,
  rank,
  unnamed: true,
})

/** Unnamed people: "senior government officials", "Foreign Ministers from Costa Rica, …", "American and Russian negotiators". */
function groupAt(view: View, at: number, scene: Scene): List {
  const adjectives = adjectivesAt(view, at, scene)
  const head = delegateIn(view, adjectives.to, scene)
  if (head < 0) return none(at)
  const from = skipLead(view, adjectives.to, head)
  const mention = view.outer[head]
  const office = wordsOf(view, from, head + 1, scene.text)
  const owners = ownersAfter(view, Math.max(head + 1, mention?.to ?? 0), scene)
  const codes = adjectives.codes.length ? adjectives.codes : (owners?.codes ?? [])
  const within = view.mentions.filter(
    (inner) => inner.from >= from && inner.to <= head + 1 && inner.type === 'party' && inner.party,
  )
  const parties = codes.length ? codes : within.map(({ party }) => party)
  const rank = mention?.role?.kind ?? null
  const to = owners?.codes.length ? owners.to : Math.max(head + 1, mention?.to ?? 0)
  if (!parties.length) return { actors: [group(office, mention?.party ?? mention?.role?.party ?? null, rank)], to }
  return { actors: parties.map((party) => group(office, party, rank)), to }
}

/** "American, Ukrainian and Russian" before a noun. */
function adjectivesAt(
  view: View,
  at: number,
  scene: Scene,
): { readonly codes: readonly string[]; readonly to: number } {
  const codes: string[] = []
  let to = at
  let next = at
  while (view.tokens[next]?.pos === 'DET' && !view.begins[next]) next++
  for (;;) {
    const mention = view.begins[next]
    if (!mention?.party || mention.use !== 'adjective')
      return codes.length > 1 ? { codes, to } : { codes, to: codes.length ? to : at }
    codes.push(mention.party)
    to = mention.to
    const comma = isComma(view.tokens[to]) ? to + 1 : to
    const hyphen = view.tokens[to]?.text === '-' ? to + 1 : comma
    const joined = afterJoint(view, hyphen, scene)
    if (joined === to) return { codes, to }
    next = joined
  }
}

function skipLead(view: View, at: number, limit: number): number {
  let from = at
  while (from < limit && (view.tokens[from]?.pos === 'DET' || view.tokens[from]?.pos === 'PRON')) from++
  return from
}

/** The people of a party that owns them: "the Taliban's “major leaders”". */
function possessedGroup(view: View, owner: Mention, scene: Scene): List | null {
  let from = owner.to
  while (from < owner.to + 3 && view.tokens[from]?.pos !== 'ADJ' && !inPhrase.has(view.tokens[from]?.pos ?? '')) from++
  const head = delegateIn(view, from, scene)
  if (head < 0 || !owner.party || owner.type === 'person') return null
  const to = view.tokens[head + 1]?.text === '”' || view.tokens[head + 1]?.text === '"' ? head + 2 : head + 1
  return { actors: [group(wordsOf(view, from, head + 1, scene.text), owner.party, null)], to }
}

/** Sides named inside one phrase: "Russian and Ukrainian representatives", "the presidents of Ukraine and Slovakia". */
function innerGroup(view: View, mention: Mention, scene: Scene): readonly Actor[] {
  const parties = view.mentions.filter(
    ({ within, type, party }) =>
      within === mention.index && party && (type === 'party' || type === 'place' || type === 'org'),
  )
  const office = scene.text.slice(mention.head.start, mention.head.end)
  return parties.map(({ party }) => group(office, party, mention.role?.kind ?? null))
}

/** One member of a list. */
function memberAt(view: View, at: number, scene: Scene): List {
  let next = at
  while (next < at + 4 && !view.outer[next] && lead.has(view.tokens[next]?.pos ?? '')) next++
  const mention = view.begins[next]
  if (!mention || mention.use === 'adjective') return groupAt(view, at, scene)
  if (mention.use === 'possessive') {
    const people = possessedGroup(view, mention, scene)
    if (people) return people
  }
  const plural = mention.number === 'plural' && (mention.kind === 'description' || mention.kind === 'collective')
  if (plural) {
    const inner = innerGroup(view, mention, scene)
    if (inner.length) return { actors: inner, to: mention.to }
    const listed = groupAt(view, at, scene)
    if (listed.actors.some(({ party }) => party)) return listed
  }
  if (isDelegate(view.tokens[mention.to], scene)) {
    const listed = groupAt(view, at, scene)
    if (listed.actors.length) return listed
  }
  const actors = actorsOf(mention, scene)
  return actors.length ? { actors, to: afterBrackets(view, mention.to) } : groupAt(view, at, scene)
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
    if (!token || token.pos === 'VERB' || token.pos === 'AUX') return same && mention ? mention.to : at
    if (isComma(token) && !view.outer[to]) return to
  }
  return same && mention ? mention.to : at
}

const goesOnWithVerb = (view: View, at: number): boolean => {
  const pos = view.tokens[at]?.pos
  return pos === 'VERB' || pos === 'AUX'
}

/** A list of people or parties from `at` on; commas alone join only where "and" closes the list. */
export function listAt(view: View, at: number, scene: Scene): List {
  const first = memberAt(view, at, scene)
  if (!first.actors.length) return first
  let kept = first
  let pending = first
  for (let turn = 0; turn < 40; turn++) {
    const aside = afterAside(view, pending.to, view.outer[pending.to - 1] ?? null, scene)
    const comma = isComma(view.tokens[aside]) ? aside + 1 : aside
    const joined = afterJoint(view, comma, scene)
    if (joined === aside) break
    const again = scene.words.sidePrepositions.has(view.tokens[joined]?.lower ?? '') ? joined + 1 : joined
    const member = memberAt(view, again, scene)
    if (!member.actors.length || goesOnWithVerb(view, member.to)) break
    const closed = joined > comma || member.actors.length > 1
    pending = { actors: unique([...pending.actors, ...member.actors]), to: member.to }
    if (closed) kept = pending
  }
  return kept
}
