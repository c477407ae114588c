import type { Scoring } from './case.ts'
import { pairUp } from './pairs.ts'
import { overlap } from './words.ts'

/** Which undertakings were found, and by when. */
export function scoreCommitments({ gold, reading, text, tally, at }: Scoring): void {
  const wanted = (gold.commitments ?? []).map((commitment) => ({
    ...commitment,
    place: commitment.anchor ? text.find(commitment.anchor) : -1,
  }))
  const pairs = pairUp(wanted, reading.commitments, (want, given) => {
    const alike = overlap(want.what, given.what) >= 0.6 ? 0.5 : 0
    if (want.place < 0) return alike
    const [{ start, end }] = given.evidence
    const near = Math.abs(start - want.place) <= 60 || (start <= want.place && want.place < end)
    return near ? 1 : alike
  })
  tally.add('commitments', { hit: pairs.length, gold: wanted.length, predicted: reading.commitments.length })
  const found = new Set<unknown>(pairs.flat())
  for (const want of wanted) if (!found.has(want)) tally.miss('commitments', at(`not found: ${want.what}`))
  for (const given of reading.commitments) if (!found.has(given)) tally.miss('commitments', at(`extra: ${given.what}`))
  for (const [want, given] of pairs)
    if (want.due)
      tally.right('commitment due', want.due === given.due, at(`"${want.what}": want ${want.due}, got ${given.due}`))
}
