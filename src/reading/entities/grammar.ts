import type { Clause, Mention } from '../kit/index.ts'

/** Where the mentions stand in their clauses. */
export interface Grammar {
  /** The innermost clause that holds the mention, or null. */
  clauseOf(mention: Mention): Clause | null
  /** True where the mention is a head of the subject of some clause. */
  isSubject(mention: Mention): boolean
  /** Mentions that are heads of the clause's subject. */
  subjectsOf(clause: Clause): readonly number[]
  /** Mentions with whom the subject acts: objects, and what follows a preposition. */
  othersOf(clause: Clause): readonly number[]
  readonly bySentence: ReadonlyMap<number, readonly Clause[]>
}

/** Indexes the clauses by sentence. */
export function grammarOf(clauses: readonly Clause[]): Grammar {
  const bySentence = new Map<number, Clause[]>()
  const subjects = new Set<number>()
  for (const clause of clauses) {
    const own = bySentence.get(clause.sentence)
    if (own) own.push(clause)
    else bySentence.set(clause.sentence, [clause])
    if (!clause.sharedSubject) for (const index of clause.subject?.mentions ?? []) subjects.add(index)
  }
  return {
    bySentence,
    isSubject: ({ index }) => subjects.has(index),
    subjectsOf: ({ subject }) => subject?.mentions ?? [],
    othersOf: ({ object, complements }) => [
      ...(object?.mentions ?? []),
      ...complements.flatMap(({ phrase }) => phrase.mentions),
    ],
    clauseOf({ sentence, from }) {
      let best: Clause | null = null
      for (const clause of bySentence.get(sentence) ?? [])
        if (clause.from <= from && from < clause.to && (!best || clause.to - clause.from <= best.to - best.from))
          best = clause
      return best
    },
  }
}
