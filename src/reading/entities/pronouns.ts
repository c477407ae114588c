import type { Mention } from '../kit/index.ts'
import { type Discourse, inMind, ownSubjects } from './discourse.ts'

/** "he", "her": who comes to mind first and fits by gender. An object is not the subject of its own clause. */
export function pointOne(discourse: Discourse, mention: Mention): readonly number[] {
  const owner = objectOwner(discourse, mention)
  if (owner !== null) return [owner]
  const { people, grammar } = discourse
  const object = mention.use === 'noun' && !grammar.isSubject(mention)
  const own = object ? ownSubjects(discourse, mention) : []
  const suits = (i: number): boolean => {
    const gender = people[i]?.gender ?? null
    return (gender === null || mention.gender === null || gender === mention.gender) && !own.includes(i)
  }
  const [first] = inMind(discourse, mention.sentence, suits)
  if (first === undefined) return []
  const salience = discourse.salience.of(first, mention.sentence) ?? -100
  return salience < -40 ? [] : [first]
}

/** "thanked X for his leadership": a possessor after the object and its preposition is the object, not the subject. */
export function objectOwner(discourse: Discourse, mention: Mention): number | null {
  const { mentions, pointed, sentences, nouns } = discourse
  if (mention.kind === 'pronoun' && mention.use !== 'possessive') return null
  for (let i = mention.index - 1; i >= 0 && mentions[i]?.sentence === mention.sentence; i--) {
    const other = mentions[i] as Mention
    if (other.within !== null || other.type !== 'person' || other.kind === 'collective') continue
    if (discourse.grammar.isSubject(other)) return null
    const [person, second] = pointed.get(i) ?? []
    if (person === undefined || second !== undefined) return null
    if (other.kind === 'pronoun' && other.use === 'possessive' && (!mention.gender || other.gender === mention.gender))
      return person
    const fits =
      !mention.gender || !discourse.people[person]?.gender || discourse.people[person]?.gender === mention.gender
    return fits && nouns.owning.has(sentences[mention.sentence]?.tokens[other.to]?.lower ?? '') ? person : null
  }
  return null
}
