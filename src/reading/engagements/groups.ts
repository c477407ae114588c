import type { Mention, Token } from '../kit/index.ts'
import { actorsOf, partyLabel } from './actors.ts'
import type { Actor } from './contact.ts'
import { afterJoint, isComma, type List } from './joints.ts'
import { type Scene, type View, wordsOf } from './view.ts'

/*
 * Unnamed people: "senior government officials", "Foreign Ministers from Costa Rica, …", "American and Russian
 * negotiators", "members of Parliament", "the Taliban's “major leaders”".
 */

const inPhrase = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'DET'])
const longestPhrase = 9
const longestOwner = 5

const isBody = ({ type }: Mention): boolean =>
  type === 'party' || type === 'place' || type === 'org' || type === 'armed-group'

export const isDelegate = (token: Token | undefined, scene: Scene): boolean =>
  !!token && scene.words.delegates.has(token.lower)

/** The noun for unnamed people that a phrase without a name ends in: its token, or -1. */
function delegateIn(view: View, at: number, scene: Scene): number {
  let last = -1
  for (let token = at; token < at + longestPhrase; token++) {
    const here = view.tokens[token]
    if (!here || !(inPhrase.has(here.pos) || isDelegate(here, scene)) || (here.pos === 'DET' && token > at + 1)) break
    const mention = view.outer[token]
    if (mention && !isBody(mention) && mention.kind === 'name') break
    if (isDelegate(here, scene)) last = token
  }
  return last
}

const group = (office: string, party: string | null, rank: Actor['rank'], scene: Scene): Actor => ({
  entity: null,
  name: null,
  party: party === null ? null : partyLabel(party, scene),
  office,
  rank,
  unnamed: true,
  generic: scene.words.workingLevel.has(office.toLowerCase().split(' ').at(-1) ?? ''),
})

/** Of "the presidents of Kenya and Uganda" each is a president. */
function ofEach(office: string, { words }: Scene): string {
  const last = office.slice(office.lastIndexOf(' ') + 1)
  const one = words.singulars.get(last.toLowerCase())
  return one
    ? office.slice(0, -last.length) + (last === last.toLowerCase() ? one : one[0]?.toUpperCase() + one.slice(1))
    : office
}

/** Parties named one after another: "Costa Rica, Guatemala and Mexico"; `to` is the token after the last. */
function partiesAt(view: View, at: number, scene: Scene): { readonly codes: readonly string[]; readonly to: number } {
  const codes: string[] = []
  let to = at
  let next = at
  for (;;) {
    while (view.tokens[next]?.pos === 'DET' && !view.begins[next]) next++
    const mention = view.begins[next]
    if (!mention?.party || !isBody(mention)) return { codes, to }
    codes.push(mention.party)
    to = mention.to
    const comma = isComma(view.tokens[to]) ? to + 1 : to
    const joined = afterJoint(view, comma, scene)
    if (joined === to) return { codes, to }
    next = joined
  }
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
    if (!mention?.party || mention.use !== 'adjective') return { codes, to }
    codes.push(mention.party)
    to = mention.to
    const comma = isComma(view.tokens[to]) || view.tokens[to]?.text === '-' ? to + 1 : to
    const joined = afterJoint(view, comma, scene)
    if (joined === to) return { codes, to }
    next = joined
  }
}

/** After "of Parliament", "of civil society": what a group belongs to, where it is no party. */
function afterOwner(view: View, at: number, scene: Scene): number {
  if (!scene.words.ownerPrepositions.has(view.tokens[at]?.lower ?? '')) return at
  let to = at + 1
  while (to < at + longestOwner && inPhrase.has(view.tokens[to]?.pos ?? '') && view.outer[to]?.type !== 'person') to++
  return to > at + 1 ? to : at
}

/** A group of unnamed people at a token; one actor for each party that they act for. */
export function groupAt(view: View, at: number, scene: Scene): List {
  const adjectives = adjectivesAt(view, at, scene)
  const head = delegateIn(view, adjectives.to, scene)
  if (head < 0) return { actors: [], to: at }
  let from = adjectives.to
  while (from < head && (view.tokens[from]?.pos === 'DET' || view.tokens[from]?.pos === 'PRON')) from++
  const mention = view.outer[head]
  const end = Math.max(head + 1, mention?.to ?? 0)
  const rank = mention?.role?.kind ?? null
  const named = scene.words.ownerPrepositions.has(view.tokens[end]?.lower ?? '')
    ? partiesAt(view, end + 1, scene)
    : null
  const inside = view.mentions.filter((inner) => inner.from >= from && inner.to <= head + 1 && inner.type === 'party')
  const codes = adjectives.codes.length
    ? adjectives.codes
    : named?.codes.length
      ? named.codes
      : inside.flatMap(({ party }) => party ?? [])
  const to = named?.codes.length ? named.to : afterOwner(view, end, scene)
  const office = wordsOf(view, from, named?.codes.length ? head + 1 : to, scene.text)
  const each = codes.length > 1 ? ofEach(office, scene) : office
  if (codes.length) return { actors: codes.map((party) => group(each, party, rank, scene)), to }
  return { actors: [group(office, mention?.party ?? mention?.role?.party ?? null, rank, scene)], to }
}

/** Sides named inside one phrase: "Russian and Ukrainian representatives", "the presidents of Ukraine and Slovakia". */
export function innerGroup(view: View, mention: Mention, scene: Scene): readonly Actor[] {
  const parties = view.mentions.filter((inner) => inner.within === mention.index && inner.party && isBody(inner))
  const office = scene.text.slice(mention.head.start, mention.head.end)
  const own = parties.length > 1 && parties[0]?.use === 'possessive' ? parties.slice(-1) : parties
  const each = own.length > 1 ? ofEach(office, scene) : office
  return own.map(({ party }) => group(each, party, mention.role?.kind ?? null, scene))
}

/** "their respective teams": one for each side that the pronoun stands for. */
function ownedBy(view: View, owner: Mention, scene: Scene): List | null {
  const head = owner.number === 'plural' ? delegateIn(view, owner.to, scene) : -1
  if (head < 0) return null
  const parties = new Set(actorsOf(owner, scene).flatMap(({ party }) => party ?? []))
  const office = ofEach(view.tokens[head]?.text ?? '', scene)
  return parties.size > 1
    ? { actors: [...parties].map((party) => group(office, party, null, scene)), to: head + 1 }
    : null
}

/** The people of a party that owns them: "the Taliban's “major leaders”"; of two parties the one next to them. */
export function possessedGroup(view: View, owner: Mention, scene: Scene): List | null {
  if (owner.kind === 'pronoun') return ownedBy(view, owner, scene)
  if (!owner.party || owner.type === 'person') return null
  let from = owner.to
  while (from < owner.to + 3 && !inPhrase.has(view.tokens[from]?.pos ?? '')) from++
  const head = view.outer[from]?.type === 'person' ? -1 : delegateIn(view, from, scene)
  if (head < 0) return null
  const nearer = view.mentions.find((mention) => mention.from >= from && mention.to <= head && isBody(mention))
  const quoted = /^["”]$/.test(view.tokens[head + 1]?.text ?? '')
  const office = wordsOf(view, nearer?.to ?? from, head + 1, scene.text)
  return { actors: [group(office, nearer?.party ?? owner.party, null, scene)], to: quoted ? head + 2 : head + 1 }
}
