import { actorsOfPhrase, unique } from './actors.ts'
import { type Contact, newContact } from './contact.ts'
import { tailAt } from './tail.ts'
import type { Scene, View } from './view.ts'
import { whenOf, whenOfClause } from './when.ts'

/** Signings: "The ministers signed a memorandum", "Following the talks, a joint declaration was signed". */
export function signingContacts(view: View, scene: Scene): readonly Contact[] {
  const { words } = scene
  return view.clauses.flatMap((clause): Contact[] => {
    const { verb, subject, object } = clause
    if (!words.signVerbs.has(verb.lemma) || verb.negated || verb.form !== 'finite' || clause.kind !== 'main') return []
    const passive = verb.voice === 'passive'
    const signed = passive ? subject : object
    const from = passive ? clause.from : verb.to
    const to = passive ? verb.from : Math.max(signed?.to ?? 0, Math.min(clause.to, verb.to + 8))
    if (!view.tokens.slice(from, to).some(({ lower }) => words.signedNouns.has(lower))) return []
    const tail = tailAt(view, passive ? verb.to : (signed?.to ?? verb.to), scene)
    const actors = unique([
      ...(passive ? [] : actorsOfPhrase(subject, scene)),
      ...tail.sides.flatMap(({ actors }) => actors),
    ])
    const status = verb.tense === 'future' ? 'planned' : 'held'
    return [
      newContact(view, {
        rule: `signing:${verb.lemma}`,
        token: verb.head,
        span: { start: verb.start, end: verb.end },
        kind: 'signing',
        status,
        actors,
        when: whenOf(tail.time) ?? whenOfClause(view, clause, verb.head),
        place: tail.place?.name ?? null,
        definite: actors.length < 2,
      }),
    ]
  })
}
