import type { Mention } from '../kit/index.ts'
import { bySalience, type Discourse, ownSubjects } from './discourse.ts'

/** "he", "her": who comes to mind first and fits by gender. An object is not the subject of its own clause. */
export function pointOne(discourse: Discourse, mention: Mention): readonly number[] {
  const { people, grammar } = discourse
  const object = mention.use === 'noun' && !grammar.isSubject(mention)
  const own = object ? ownSubjects(discourse, mention) : []
  const fitting = people.flatMap((person, i) =>
    (person.gender === null || mention.gender === null || person.gender === mention.gender) && !own.includes(i)
      ? [i]
      : [],
  )
  const [first] = bySalience(discourse, fitting, mention.sentence)
  if (first === undefined) return []
  const salience = discourse.salience.of(first, mention.sentence) ?? -100
  return salience < -40 ? [] : [first]
}
