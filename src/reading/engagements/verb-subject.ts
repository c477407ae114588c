import type { Clause } from '../kit/index.ts'
import type { ContactVerb } from '../kit/words/contacts.ts'
import { actorsOf, actorsOfPhrase, unique } from './actors.ts'
import type { Actor } from './contact.ts'
import { listAt } from './lists.ts'
import { subjectOf } from './subject.ts'
import type { Scene, View } from './view.ts'

/**
 * The subject; of "We – A of X, B of Y – met" those named before the verb, of "for their teams to meet" the teams, of
 * "after talking with" that of a clause before.
 */
export function subjectFor(view: View, clause: Clause, verb: ContactVerb, scene: Scene): readonly Actor[] {
  const forWhom = clause.verb.form === 'infinitive' ? namedFor(view, clause.verb.from, scene) : []
  const own = forWhom.length ? forWhom : subjectOf(view, clause, scene)
  const us = verb.alone && clause.kind === 'main' ? introduced(view, clause.verb.from, scene) : []
  if (us.length > 1) return us
  if (own.length === 1 && verb.alone && clause.kind === 'relative') return withFellows(view, clause, own, scene)
  if (own.length || !verb.alone) return own
  if (clause.verb.form === 'finite') return []
  for (const before of view.clauses.filter(({ verb: { to } }) => to <= clause.verb.from).toReversed()) {
    const actors = subjectOf(view, before, scene)
    if (actors.length) return actors
  }
  return []
}

/** "X and Y, who had met earlier, said": all those whom the relative clause may be about. */
function withFellows(view: View, relative: Clause, own: readonly Actor[], scene: Scene): readonly Actor[] {
  const [index] = relative.subject?.mentions ?? []
  const around = view.clauses.find(
    ({ subject }) =>
      index !== undefined && subject !== null && subject.mentions.length > 1 && subject.mentions.includes(index),
  )
  return around ? actorsOfPhrase(around.subject, scene) : own
}

/** Those whom a "We" at the beginning introduces: "We – A of X, B of Y – met". */
function introduced(view: View, verb: number, scene: Scene): readonly Actor[] {
  const [first] = view.mentions
  if (first?.kind !== 'pronoun' || first.number !== 'plural' || first.from > 1) return []
  const named = view.mentions.filter(
    ({ type, kind, to, within }) => type === 'person' && kind === 'name' && within === null && to <= verb,
  )
  return unique(named.flatMap((mention) => actorsOf(mention, scene)))
}

const forReach = 6

/** "agreed for their respective teams | to meet". */
function namedFor(view: View, verb: number, scene: Scene): readonly Actor[] {
  for (let token = verb - 1; token > verb - forReach && token >= 0; token--)
    if (scene.words.forWords.has(view.tokens[token]?.lower ?? '')) {
      const { actors, to } = listAt(view, token + 1, scene)
      return to === verb ? actors : []
    }
  return []
}
