import type { Clause } from '../../kit/index.ts'
import type { TopicWords } from '../../kit/words/topics.ts'
import type { View } from '../view.ts'
import { type Label, labelsAt } from './labels.ts'

const near = 14

/** Where the words after a verb are led to a topic by one of the prepositions. */
function afterPreposition(view: View, from: number, prepositions: readonly string[], limit: number): number {
  for (let token = from; token < Math.min(from + near, limit); token++)
    if (prepositions.includes(view.tokens[token]?.lower ?? '')) return token + 1
  return -1
}

/** "views on", "importance of": the noun's topic begins after its preposition. */
function afterNoun(view: View, token: number, words: TopicWords): number {
  const prepositions = words.nouns.get(view.tokens[token]?.lower ?? '')
  if (!prepositions) return -1
  for (let next = token + 1; next < token + 3; next++)
    if (prepositions.includes(view.tokens[next]?.lower ?? '')) return next + 1
  return -1
}

function ofClause(view: View, clause: Clause, words: TopicWords): readonly Label[] {
  const { verb } = clause
  const verbs = words.objectVerbs.has(verb.lemma) || words.stanceVerbs.has(verb.lemma)
  const prepositions = words.prepositionVerbs.get(verb.lemma)
  if (!verbs && !prepositions) return []
  if (verb.voice === 'passive') {
    const from = clause.subject?.from ?? clause.from
    return labelsAt(view, from, words).filter(({ to }) => to <= verb.from)
  }
  if (prepositions) {
    const at = afterPreposition(view, verb.to, prepositions, clause.to)
    if (at >= 0) return labelsAt(view, at, words)
  }
  return verbs && !opensClause(view, verb.to) ? labelsAt(view, verb.to, words) : []
}

const opensClause = (view: View, token: number): boolean => {
  const next = view.tokens[token]
  return !next || next.pos === 'SCONJ' || next.lower === 'that' || next.pos === 'PUNCT'
}

function opener(view: View, words: TopicWords): readonly Label[] {
  for (const form of words.openers) {
    if (!form.every((word, i) => view.tokens[i]?.lower === word)) continue
    const comma = view.tokens.findIndex(({ text }, i) => text === ',' && i < 20)
    if (comma < 0 || view.times.some(({ start }) => start === view.tokens[form.length]?.start)) return []
    return labelsAt(view, form.length, words).filter(({ to }) => to <= comma)
  }
  return []
}

/** All that a sentence puts on the table, in the order of its words. */
export function topicLabels(view: View, words: TopicWords): readonly Label[] {
  const found: Label[] = [...opener(view, words)]
  for (const clause of view.clauses) found.push(...ofClause(view, clause, words))
  view.tokens.forEach((_, token) => {
    const at = afterNoun(view, token, words)
    if (at >= 0) found.push(...labelsAt(view, at, words))
  })
  const kept: Label[] = []
  for (const label of found.sort((a, b) => a.from - b.from || b.to - a.to))
    if (!kept.some((other) => label.from < other.to && other.from < label.to)) kept.push(label)
  return kept
}
