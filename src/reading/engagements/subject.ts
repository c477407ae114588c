import type { Clause } from '../kit/index.ts'
import { actorsOf, actorsOfPhrase, unique } from './actors.ts'
import type { Actor } from './contact.ts'
import { isComma } from './joints.ts'
import { listAt } from './lists.ts'
import type { Scene, View } from './view.ts'

/** Those who are the subject of a clause, nameless groups included: "The delegation from North Korea arrived". */
export function subjectOf(view: View, clause: Clause, scene: Scene): readonly Actor[] {
  const named = unique([...besideIn(view, clause, scene), ...actorsOfPhrase(clause.subject, scene)])
  return named.length || !clause.subject || clause.subject.to > clause.verb.from
    ? named
    : listAt(view, clause.subject.from, scene).actors
}

/** In headlines a comma is an "and": "Ukraine, Russia end talks". */
function besideIn(view: View, { subject }: Clause, scene: Scene): readonly Actor[] {
  const other = view.headline && subject ? (view.outer[subject.from - 2] ?? null) : null
  return other && subject && isComma(view.tokens[subject.from - 1]) ? actorsOf(other, scene) : []
}

/** The subject of a clause, or of the one it hangs on, or of the main clause that it is fronted to. */
export function subjectAround(view: View, clause: Clause, scene: Scene): readonly Actor[] {
  let here: Clause | null = clause
  for (let turn = 0; here && turn < 6; turn++) {
    const actors = subjectOf(view, here, scene)
    if (actors.length) return actors
    here = here.parent === null ? null : (scene.clauses[here.parent] ?? null)
  }
  if (clause.verb.form === 'finite') return []
  const after = view.clauses.find(
    ({ index, kind, subject }) => index > clause.index && kind === 'main' && subject !== null,
  )
  return after ? subjectOf(view, after, scene) : []
}
