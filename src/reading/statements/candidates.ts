import type { Clause } from '../kit/index.ts'
import type { Candidate } from './candidate.ts'
import { type ContentContext, openingAfter } from './content.ts'
import { type CueIndex, cuesAt } from './forms.ts'
import { type Match, matchForm } from './match.ts'

/** The cues of a sentence, in order of their clauses: for each clause the one that fixes most words. */
export function candidatesOf(clauses: readonly Clause[], cues: CueIndex, context: ContentContext): Candidate[] {
  return clauses.flatMap((clause) => {
    const candidate = bestCue(clause, cues, context)
    return candidate ? [candidate] : []
  })
}

/** The best cue of one clause, or null: the one that fixes most words, and of these one that finds a content of its own. */
export function bestCue(clause: Clause, cues: CueIndex, context: ContentContext): Candidate | null {
  const known = context.best.get(clause.index)
  if (known !== undefined) return known
  const best = findBest(clause, cues, context)
  context.best.set(clause.index, best)
  return best
}

function findBest(clause: Clause, cues: CueIndex, context: ContentContext): Candidate | null {
  let best: Candidate | null = null
  let bestRank = -1
  for (let from = clause.verb.from; from <= clause.verb.head; from++)
    for (const compiled of cuesAt(cues.verbs, context.sentence.tokens, from)) {
      if (compiled.weight + 1 <= bestRank) continue
      const match = matchForm(compiled, from, context)
      if (!match || match.to <= clause.verb.head) continue
      const opening = openingAfter(match, clause, context)
      if (!opening && clause.kind !== 'attribution' && !hasContentAsSubject(clause, match)) continue
      if (clause.kind === 'attribution' && compiled.cue.frame !== 'reporting' && !compiled.cue.takes.includes('quote'))
        continue
      const rank = compiled.weight + (opening && opening.takes !== 'none' ? 0.5 : 0)
      if (rank <= bestRank) continue
      best = { clause, match, opening }
      bestRank = rank
    }
  return best
}

/** "The importance of reform was stressed": a passive whose subject is a thing said, not somebody. */
const hasContentAsSubject = (clause: Clause, { compiled, from, to }: Match): boolean =>
  clause.verb.voice === 'passive' &&
  clause.kind === 'main' &&
  from === clause.verb.head &&
  to === clause.verb.to &&
  compiled.cue.takes.includes('np') &&
  clause.subject !== null &&
  !clause.sharedSubject &&
  clause.subject.mentions.length === 0

/**
 * Keeps what is a statement of its own: a cue inside the content of another is part of that content, except that a
 * coordinated clause or a participle after a comma goes with the clause it hangs on.
 */
export function outermost(
  candidates: readonly Candidate[],
  all: ReadonlyMap<number, Clause>,
  wishes: ReadonlySet<string>,
): Candidate[] {
  const kept = new Map<number, Candidate>()
  const opened = candidates.filter((candidate) => !opensAnother(candidate, candidates, wishes))
  for (const candidate of opened) if (!isNested(candidate, kept, all)) kept.set(candidate.clause.index, candidate)
  return [...kept.values()]
}

/** "I would like to thank you for X", "let me note that X": the wish only opens what is said. */
const opensAnother = (
  { clause, opening }: Candidate,
  candidates: readonly Candidate[],
  wishes: ReadonlySet<string>,
): boolean =>
  opening?.takes === 'inf' &&
  wishes.has(clause.verb.lemma) &&
  candidates.some(
    (other) =>
      other.clause.parent === clause.index &&
      other.clause.verb.form === 'infinitive' &&
      other.match.compiled.cue.frame !== 'undertaking',
  )

function isNested(
  { clause }: Candidate,
  kept: ReadonlyMap<number, Candidate>,
  all: ReadonlyMap<number, Clause>,
): boolean {
  let node = clause
  for (let depth = 0; node.parent !== null && depth < 40; depth++) {
    const parent = all.get(node.parent)
    if (!parent) return false
    const holder = kept.get(parent.index)
    const inside =
      node.kind === 'complement' || node.kind === 'relative' || node.kind === 'subordinate' || node.kind === 'purpose'
    if (holder?.opening && inside && holder.opening.start <= node.verb.start) return true
    node = parent
  }
  return false
}
