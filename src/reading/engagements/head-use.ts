import type { ContactNoun } from '../kit/words/contacts.ts'
import { belongs, capital, compounds, isDash, isParticiple, timeBegins, widest } from './head-phrase.ts'
import type { Scene, View } from './view.ts'

/*
 * Whether a word of contact is one where it stands: no verb, no part of another noun.
 */

/** "call center", "summit preparations": the noun only belongs to another one. */
export function modifiesNext(view: View, token: number, scene: Scene): boolean {
  const [here, next] = [view.tokens[token], view.tokens[token + 1]]
  if (!here || !next || next.start > here.end + 1 || timeBegins(view, token + 1)) return false
  return (scene.words.nouns.has(next.lower) && next.pos !== 'VERB') || (next.pos === 'NOUN' && !view.outer[token + 1])
}

/** Tags mistake "talks" and "meeting" for verbs; after an adjective, an article or a preposition they are none. */
export function isNounUse(view: View, token: number, noun: ContactNoun, scene: Scene): boolean {
  const [before, here] = [view.tokens[token - 1], view.tokens[token]]
  if (!here || (here.pos !== 'VERB' && here.pos !== 'AUX')) return true
  if (token > 0 && capital.test(here.text)) return true
  return (
    noun.plural &&
    !!before &&
    (before.pos === 'ADJ' ||
      scene.words.statusModifiers.has(before.lower) ||
      before.pos === 'DET' ||
      before.pos === 'ADP' ||
      before.pos === 'NUM' ||
      before.pos === 'PART')
  )
}

/** "the next round of | talks": the token of the word for a part of several contacts, or `at`. */
export function roundBefore(view: View, at: number, scene: Scene): number {
  const isOf = scene.words.ownerPrepositions.has(view.tokens[at - 1]?.lower ?? '')
  return isOf && scene.words.rounds.has(view.tokens[at - 2]?.lower ?? '') ? at - 2 : at
}

/** True for the "round" of "round of talks", where the talks are read with it. */
export function holdsHead(view: View, token: number, scene: Scene): boolean {
  if (!scene.words.rounds.has(view.tokens[token]?.lower ?? '')) return false
  if (!scene.words.ownerPrepositions.has(view.tokens[token + 1]?.lower ?? '')) return false
  for (let at = token + 2; at < token + widest; at++) {
    const here = view.tokens[at]
    if (!here || !(belongs.has(here.pos) || isDash(here) || view.outer[at] || isParticiple(view, at))) return false
    if (scene.words.nouns.has(here.lower) && !view.outer[at]) return true
  }
  return false
}

/** "Kenya and Uganda end | talks": a verb that its tag hides; not the "led" of "US-led". */
export const carriesInHeadline = (view: View, token: number, { words }: Scene): boolean =>
  view.headline && words.carriers.has(view.tokens[token]?.lemma ?? '') && !compounds(view, token)

/** "Trump talks of peace", in a headline. */
export const isHeadlineVerb = (view: View, token: number, { words }: Scene): boolean =>
  view.headline &&
  view.outer[token - 1]?.type === 'person' &&
  view.outer[token - 1]?.use === 'noun' &&
  words.headlineVerbMarks.has(view.tokens[token + 1]?.lower ?? '')
