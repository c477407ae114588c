import type { EngagementStatus } from '../../model/index.ts'
import type { Clause } from '../kit/index.ts'
import type { ContactWords } from '../kit/words/contacts.ts'
import type { Scene } from './view.ts'

/** Whether a verb tells of something that came about, will, or is only thought of. `none`: no particular event. */
export type Telling = EngagementStatus | 'open' | 'none'

const parentOf = (clause: Clause, scene: Scene): Clause | null =>
  clause.parent === null ? null : (scene.clauses[clause.parent] ?? null)

/** The status that the verb of a clause gives to a contact: its tense, its mood, and for an infinitive what governs it. */
export function statusOf(clause: Clause, scene: Scene, words: ContactWords = scene.words): Telling {
  const { verb } = clause
  if (verb.negated) return 'none'
  if (verb.modality && words.plannedModalities.has(verb.modality)) return 'planned'
  if (verb.tense === 'future') return 'planned'
  if (verb.modality && clause.parent !== null && words.reportedFutures.has(verb.modality)) return 'planned'
  if (verb.modality) return 'none'
  switch (verb.form) {
    case 'finite':
      if (verb.tense === 'present' && verb.progressive) return 'ongoing'
      return 'held'
    case 'infinitive': {
      const parent = parentOf(clause, scene)
      const governor = parent ? words.governors.get(parent.verb.lemma) : undefined
      if (governor) return parent?.verb.negated ? 'none' : governor
      if (!parent) return 'open'
      return clause.kind === 'purpose' ? purposeStatus(parent, scene) : 'none'
    }
    case 'participle':
    case 'gerund': {
      if (verb.voice === 'passive' || verb.perfect) return 'held'
      const parent = parentOf(clause, scene)
      return parent ? statusOf(parent, scene, words) : 'open'
    }
  }
}

/** "travelled to Rome to meet X" happened with the journey; "will travel to Rome to meet X" is to come. */
function purposeStatus(parent: Clause, scene: Scene): Telling {
  const journey = scene.words.verbs.get(parent.verb.lemma)?.journey
  return journey ? statusOf(parent, scene) : 'none'
}
