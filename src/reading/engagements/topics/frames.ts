import type { Clause } from '../../kit/index.ts'
import type { TopicWords } from '../../kit/words/topics.ts'
import { clauseAt, type View } from '../view.ts'
import { labelsAt, labelsBetween } from './labels.ts'
import type { FramedLabel, Telling } from './rule.ts'
import type { Label } from './trim.ts'

const framed = (labels: readonly Label[], frame: string): readonly FramedLabel[] =>
  labels.map((label) => ({ ...label, frame }))

const near = 14
const gap = 6

/** Where the words after a verb are led to a topic by one of the prepositions. */
function afterPreposition(view: View, from: number, prepositions: readonly string[], limit: number): number {
  for (let token = from; token < Math.min(from + near, limit); token++)
    if (prepositions.includes(view.tokens[token]?.lower ?? '')) return token + 1
  return -1
}

/** "views on", "attention was paid to": the noun's topic begins after its preposition. */
function afterNoun(view: View, token: number, words: TopicWords): number {
  const prepositions = words.nouns.get(view.tokens[token]?.lower ?? '')
  if (!prepositions) return -1
  for (let next = token + 1; next < token + gap; next++) {
    const here = view.tokens[next]
    if (here && prepositions.includes(here.lower)) return next + 1
    if (!here || !(here.pos === 'VERB' || here.pos === 'AUX' || here.pos === 'ADV' || words.gapWords.has(here.lower)))
      return -1
  }
  return -1
}

function ofClause(view: View, clause: Clause, words: TopicWords, { holds, spoken }: Telling): readonly Label[] {
  const { verb } = clause
  const stance = words.stanceVerbs.has(verb.lemma)
  const verbs = (spoken ? words.spokenVerbs : words.objectVerbs).has(verb.lemma) || stance
  const polite = words.stancePrepositions.get(verb.lemma)
  const prepositions = words.prepositionVerbs.get(verb.lemma) ?? polite
  if (
    words.listingVerbs.has(verb.lemma) &&
    view.tokens.slice(clause.from, verb.from).some(({ lower }) => words.agendaNouns.has(lower))
  )
    return labelsAt(view, verb.to, words)
  if ((!verbs && !prepositions) || (!spoken && !holds(clause))) return []
  if (verb.voice === 'passive') {
    if (verb.form !== 'finite') return []
    const from = clause.subject?.from ?? clause.from
    return labelsBetween(view, from, verb.from, words)
  }
  if (prepositions) {
    const at = afterPreposition(view, verb.to, prepositions, view.tokens.length)
    if (at >= 0) return labelsAt(view, at, words)
  }
  return verbs && !opensClause(view, verb.to) ? labelsAt(view, verb.to, words) : []
}

/** "travelled to Cairo to prepare the summit", "met to mark the anniversary": what a contact was for. */
export function purposeLabels(view: View, words: TopicWords, { contacts }: Telling): readonly FramedLabel[] {
  return view.clauses.flatMap((clause) => {
    const { verb, kind, parent } = clause
    const governor = view.clauses.find(({ index }) => index === parent)
    const told = governor && [...contacts].some((token) => governor.from <= token && token < governor.to)
    const known =
      words.objectVerbs.has(verb.lemma) || words.stanceVerbs.has(verb.lemma) || words.prepositionVerbs.has(verb.lemma)
    if (!told || known || kind !== 'purpose' || verb.form !== 'infinitive' || words.noPurposes.has(verb.lemma))
      return []
    return framed(labelsAt(view, verb.to, words), 'purpose')
  })
}

const opensClause = (view: View, token: number): boolean => {
  const next = view.tokens[token]
  return !next || next.pos === 'SCONJ' || next.lower === 'that' || next.pos === 'PUNCT'
}

/** "Regarding Libya, …": what opens a sentence is what all the rest is about. */
export function openerLabels(view: View, words: TopicWords): readonly FramedLabel[] {
  for (const form of words.openers) {
    if (!form.every((word, i) => view.tokens[i]?.lower === word)) continue
    const comma = view.tokens.findIndex(({ text }, i) => text === ',' && i < 20)
    const after = view.tokens[form.length]
    if (
      comma < 0 ||
      !after ||
      words.notOpened.has(view.tokens[form.length + 1]?.lower ?? '') ||
      words.notOpened.has(after.lower)
    )
      return []
    if (view.times.some(({ start, end }) => start <= after.start && after.start < end)) return []
    return framed(labelsBetween(view, form.length, comma, words), 'opener')
  }
  return []
}

/** "discussed X", "focused on X", "stressed X": what the verbs of those who met lead to. */
export const verbLabels = (view: View, words: TopicWords, telling: Telling): readonly FramedLabel[] =>
  view.clauses.flatMap((clause) => framed(ofClause(view, clause, words, telling), clause.verb.lemma))

/** "views on X", "attention was paid to X", "the importance of X". */
export const nounLabels = (view: View, words: TopicWords, { holds }: Telling): readonly FramedLabel[] =>
  view.tokens.flatMap(({ lower }, token) => {
    const at = afterNoun(view, token, words)
    const clause = at >= 0 && !words.contactNouns.has(lower) ? clauseAt(view, token) : null
    return at >= 0 && (!clause || holds(clause)) ? framed(labelsAt(view, at, words), lower) : []
  })
