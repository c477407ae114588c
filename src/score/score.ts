import { anchored } from './anchors.ts'
import type { Case } from './case.ts'
import { scoreCommitments } from './commitments.ts'
import { scoreDocument } from './document.ts'
import { scoreEngagements } from './engagements.ts'
import { scoreGrounding } from './grounding.ts'
import { scoreInstruments } from './instruments.ts'
import { scoreLinks } from './links.ts'
import { scoreStatements } from './statements.ts'
import { createTally, type Score } from './tally.ts'

/** The table over all texts, and what was missed, by noun. */
export interface Scores {
  readonly documents: number
  readonly table: readonly Score[]
  readonly misses: ReadonlyMap<string, readonly string[]>
}

/** In the order of the table. */
const parts = [
  scoreGrounding,
  scoreDocument,
  scoreEngagements,
  scoreStatements,
  scoreInstruments,
  scoreCommitments,
  scoreLinks,
]

/** Scores readings against gold, noun by noun. */
export function scoreReadings(cases: readonly Case[]): Scores {
  const tally = createTally()
  for (const { gold, text, reading } of cases) {
    const at = (note: string) => `${gold.id}: ${note}`
    tally.right('reading', reading !== null, at('no reading'))
    if (!reading) continue
    const scoring = { gold, reading, tally, at, text: anchored(text) }
    for (const part of parts) part(scoring)
  }
  return { documents: cases.length, table: tally.scores(), misses: tally.misses() }
}
