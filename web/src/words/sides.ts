import type { Participant } from '../../../src/model/index.ts'

/** Those who took part for one party; people of no known party each stand alone. */
export interface Side {
  readonly key: string
  readonly party: string | null
  readonly people: readonly Participant[]
}

/** Groups participants by the party they acted for, in the order of the text. A party alone is a side without people. */
export function sidesOf(participants: readonly Participant[]): readonly Side[] {
  const sides = new Map<string, { party: string | null; people: Participant[] }>()
  for (const [at, participant] of participants.entries()) {
    const { party, name } = participant
    const key = party ?? `${name ?? ''}#${at}`
    const side = sides.get(key) ?? { party, people: [] }
    if (name !== null || participant.office !== null) side.people.push(participant)
    sides.set(key, side)
  }
  return [...sides].map(([key, side]) => ({ key, ...side }))
}
