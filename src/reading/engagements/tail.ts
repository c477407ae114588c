import type { EngagementKind, EngagementStatus } from '../../model/index.ts'
import type { ResolvedTime } from '../kit/index.ts'
import type { Actor } from './contact.ts'
import { listAt } from './lists.ts'
import type { Scene, View } from './view.ts'
import { timeAt } from './when.ts'
import { type Place, placeAt } from './where.ts'

/** What follows a word of contact and belongs to it: sides, place, time, medium, the event on whose margins it was. */
export interface Tail {
  readonly sides: readonly { readonly preposition: string; readonly actors: readonly Actor[] }[]
  readonly place: Place | null
  readonly time: ResolvedTime | null
  readonly remote: EngagementKind | null
  /** From the participle after the noun: "taking place in", "scheduled for". */
  readonly status: EngagementStatus | null
  /** "five times": several contacts. */
  readonly repeated: boolean
  /** The token after "on the sidelines of". */
  readonly sidelines: number | null
  readonly to: number
}

const longest = 60
const longestGround = 12

/** The token after "on the margins of", or -1. */
export function afterSidelines(view: View, at: number, scene: Scene): number {
  if (!scene.words.sidelinePrepositions.has(view.tokens[at]?.lower ?? '')) return -1
  const noun = view.tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1
  if (!scene.words.sidelineNouns.has(view.tokens[noun]?.lower ?? '')) return -1
  return noun + 2
}

/** The medium named within three tokens of a preposition: "by phone", "via videoconference", "over the phone". */
function remoteAt(view: View, at: number, scene: Scene): { readonly kind: EngagementKind; readonly to: number } | null {
  for (let token = at; token < at + 3; token++) {
    const kind = scene.words.remoteWords.get(view.tokens[token]?.lower ?? '')
    if (kind) return { kind, to: token + 1 }
    if (view.outer[token]) return null
  }
  return null
}

/** Reads on from a word of contact while what stands there belongs to it. */
export function tailAt(view: View, at: number, scene: Scene): Tail {
  const sides: { preposition: string; actors: readonly Actor[] }[] = []
  let place: Place | null = null
  let time: ResolvedTime | null = null
  let remote: EngagementKind | null = null
  let sidelines: number | null = null
  let status: EngagementStatus | null = null
  let repeated = false
  let to = at
  while (to < at + longest) {
    const token = view.tokens[to]
    if (!token) break
    if (scene.words.repeatWords.has(view.tokens[to + 1]?.lower ?? '')) {
      repeated = true
      to += 2
      continue
    }
    const when = timeAt(view, to)
    if (when) {
      time ??= when
      while (view.tokens[to] && (view.tokens[to]?.start ?? 0) < when.end) to++
      continue
    }
    const medium = scene.words.remoteWords.has(token.lower) ? remoteAt(view, to, scene) : null
    if (medium) {
      remote ??= medium.kind
      to = medium.to
      continue
    }
    if (token.pos === 'ADV' || /^[,()[\]–—-]+$/.test(token.text)) {
      if (
        !leadsOn(view, to + 1, scene) &&
        afterSlated(view, to + 1, scene) === to + 1 &&
        !(/^[,()]$/.test(token.text) && isBracketOpen(view, at, to + 1) && placeAt(view, to + 1, scene))
      )
        break
      to++
      continue
    }
    const slated = afterSlated(view, to, scene)
    if (slated > to) {
      status ??= /ing$/.test(token.lower) ? 'ongoing' : (scene.words.happenings.get(token.lemma) ?? 'held')
      to = slated
      continue
    }
    const bracketed =
      view.tokens[to - 1]?.text === '(' || (token.text !== ',' && isBracketOpen(view, at, to))
        ? placeAt(view, to, scene)
        : null
    if (bracketed) {
      place ??= bracketed
      to = bracketed.to
      continue
    }
    const margin = afterSidelines(view, to, scene)
    if (margin > 0) {
      sidelines ??= margin
      const event = view.outer[margin] ?? view.outer[margin + 1]
      to = event ? event.to : margin
      if (!event) to = skipCapitalised(view, margin)
      continue
    }
    const preposition = token.lower
    const byMedium = remoteAt(view, to + 1, scene)
    if (token.pos === 'ADP' && byMedium) {
      remote ??= byMedium.kind
      to = byMedium.to
      continue
    }
    if (token.pos === 'ADP' && (timeAt(view, to + 1) || (view.tokens[to + 1]?.text === '[' && timeAt(view, to + 2)))) {
      to += view.tokens[to + 1]?.text === '[' ? 2 : 1
      continue
    }
    if (scene.words.placePrepositions.has(preposition)) {
      const found = placeAt(view, skipGround(view, to + 1, scene), scene)
      if (!found) break
      place = !place || (place.venue && !found.venue) ? found : place
      to = afterCountry(view, found.to, scene)
      continue
    }
    const goal = scene.words.goalPrepositions.has(preposition) ? goalAt(view, to + 1, scene) : null
    if (goal) {
      place ??= goal
      to = goal.to
      continue
    }
    if (scene.words.sidePrepositions.has(preposition)) {
      const list = listAt(view, to + 1, scene)
      if (!list.actors.length) break
      sides.push({ preposition, actors: list.actors })
      to = list.to
      continue
    }
    break
  }
  return { sides, place, time, remote, status, repeated, sidelines, to }
}

/** True inside brackets that opened after `from`. */
function isBracketOpen(view: View, from: number, to: number): boolean {
  let open = 0
  for (let token = from; token < to; token++) {
    const text = view.tokens[token]?.text
    if (text === '(') open++
    else if (text === ')') open--
  }
  return open > 0
}

/** After "held", "scheduled to take place", "slated to be held"; `at` where no such words stand there. */
function afterSlated(view: View, at: number, scene: Scene): number {
  const verb = view.tokens[at]
  if (verb?.pos !== 'VERB' || !scene.words.happenings.has(verb.lemma)) return at
  let to = at + 1
  while (to < at + 5 && scene.words.slatedWords.has(view.tokens[to]?.lower ?? '')) to++
  return leadsOn(view, to, scene) ? to : at
}

/** After a ground that no table knows, up to the place it lies in: "at a presidential compound in Camp David". */
function skipGround(view: View, at: number, scene: Scene): number {
  if (placeAt(view, at, scene)) return at
  for (let to = at; to < at + longestGround; to++) {
    const token = view.tokens[to]
    const mention = view.outer[to]
    if (!token || (mention && mention.type !== 'org')) return at
    if (to > at && scene.words.placePrepositions.has(token.lower)) return to + 1
    const owned = scene.words.ownerPrepositions.has(token.lower)
    if (!owned && token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN') return at
  }
  return at
}

/** The goal of a journey, where it is a place and no side: "to Cairo". */
function goalAt(view: View, at: number, scene: Scene): Place | null {
  const mention = view.begins[at] ?? null
  return mention?.type === 'place' ? placeAt(view, at, scene) : null
}

/** After ", Cambodia" behind a city. */
function afterCountry(view: View, at: number, scene: Scene): number {
  if (view.tokens[at]?.text !== ',') return at
  const country = placeAt(view, at + 1, scene)
  if (!country || country.venue) return at
  return country.to
}

const capital = /^\p{Lu}/u

/** After a capitalised name with its small words: "the Eastern Partnership Summit", "COP26 UN Climate Change Conference". */
export function skipCapitalised(view: View, at: number): number {
  let to = at
  while (view.tokens[to]?.pos === 'DET') to++
  for (; to < at + 14; to++) {
    const token = view.tokens[to]
    if (!token) break
    if (capital.test(token.text) || /^[#\d’'-]/.test(token.text)) continue
    const next = view.tokens[to + 1]
    const link = token.pos === 'ADP' || token.pos === 'CCONJ'
    if (!(link && token.lower === 'of' && next && capital.test(next.text))) break
  }
  return to
}

/** True where a comma or an adverb is followed by something that still belongs to the contact. */
function leadsOn(view: View, at: number, scene: Scene): boolean {
  const token = view.tokens[at]
  if (!token) return false
  if (timeAt(view, at)) return true
  if (token.pos !== 'ADP') return false
  return (
    scene.words.sidePrepositions.has(token.lower) ||
    scene.words.placePrepositions.has(token.lower) ||
    scene.words.sidelinePrepositions.has(token.lower) ||
    timeAt(view, at + 1) !== null
  )
}
