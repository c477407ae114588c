import type { Mention } from '../kit/index.ts'
import { afterJoint, isComma } from './joints.ts'
import { type Scene, type View, wordsOf } from './view.ts'

const capital = /^\p{Lu}/u

const isPlace = (mention: Mention | null | undefined): mention is Mention =>
  !!mention &&
  mention.kind === 'name' &&
  (mention.type === 'place' || mention.type === 'party') &&
  mention.use !== 'adjective'

/** A place or venue as named, and the token after it. */
export interface Place {
  readonly name: string
  readonly venue: boolean
  readonly to: number
}

/** The place or venue that begins at a token, its article left out: "Sochi", "the White House", "Kazakhstan and Kyrgyzstan". */
export function placeAt(view: View, at: number, scene: Scene): Place | null {
  let from = at
  while (view.tokens[from]?.pos === 'DET' && !isPlace(view.begins[from] ?? null)) from++
  const mention = view.begins[from] ?? null
  if (isPlace(mention)) {
    const marked = view.tokens[mention.to]?.lower === scene.words.possessiveMark
    const inner =
      marked || mention.use === 'possessive' ? placeWithin(view, marked ? mention.to + 1 : mention.to, scene) : null
    if (inner) return inner
    return { name: nameOf(view, mention, scene), venue: false, to: mention.to }
  }
  return venueAt(view, from, scene)
}

const heldReach = 6

/** "Russia's southern resort of | Sochi": the place that the owner holds. */
function placeWithin(view: View, at: number, scene: Scene): Place | null {
  for (let token = at; token < at + heldReach; token++) {
    if (isPlace(view.begins[token])) return placeAt(view, token, scene)
    const here = view.tokens[token]
    if (!here || (here.pos !== 'ADJ' && here.pos !== 'NOUN' && !scene.words.ownerPrepositions.has(here.lower)))
      return null
  }
  return null
}

function nameOf(view: View, mention: Mention, scene: Scene): string {
  let from = mention.from
  while (from < mention.to - 1 && scene.words.determiners.has(view.tokens[from]?.lower ?? '')) from++
  return wordsOf(view, from, mention.to, scene.text)
}

/** Capitalised words that end in a noun for a building: "Constantine Palace", "State Department". */
function venueAt(view: View, at: number, scene: Scene): Place | null {
  for (let to = at; to < at + 6; to++) {
    const token = view.tokens[to]
    if (!token) return null
    if (scene.words.venueNouns.has(token.lower) && capital.test(token.text))
      return { name: wordsOf(view, at, to + 1, scene.text), venue: true, to: to + 1 }
    if (!capital.test(token.text) && token.pos !== 'ADJ') return null
  }
  return null
}

/**
 * All places of a list: "Kazakhstan and the Kyrgyz Republic" is one place of a journey. Commas alone join only where
 * "and" closes the list: a city is followed by its country.
 */
export function placesAt(view: View, at: number, scene: Scene): Place | null {
  const first = placeAt(view, at, scene)
  if (!first) return null
  let kept = first.to
  let pending = first.to
  for (let turn = 0; turn < 12; turn++) {
    const comma = isComma(view.tokens[pending]) ? pending + 1 : pending
    const joined = afterJoint(view, comma, scene)
    const place = joined > pending ? placeAt(view, joined, scene) : null
    const next = place && view.tokens[place.to]?.pos
    if (!place || next === 'VERB' || next === 'AUX') break
    pending = place.to
    if (joined > comma) kept = pending
  }
  const from = view.tokens[at]?.pos === 'DET' && kept > first.to ? at + 1 : at
  return { name: kept > first.to ? wordsOf(view, from, kept, scene.text) : first.name, venue: first.venue, to: kept }
}

/** True for the places of a journey to more than one: a meeting on the way "to Kenya and Uganda" may have been in either. */
export const isSeveral = (place: string | null, { words }: Scene): boolean =>
  place?.split(' ').some((word) => words.conjunctions.has(word)) ?? false
