import { f1, type Match } from './pairs.ts'

/** One row of the table: shares from 0 to 1, `n` of gold. */
export interface Score {
  readonly name: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly n: number
}

/** Adds up hits per noun, and keeps what was missed. */
export interface Tally {
  add(noun: string, match: Match): void
  /** One thing that is right or is not; the note says what was wanted. */
  right(noun: string, ok: boolean, note: string): void
  miss(noun: string, note: string): void
  scores(): Score[]
  misses(): ReadonlyMap<string, readonly string[]>
}

/** An empty tally. */
export function createTally(): Tally {
  const matches = new Map<string, Match>()
  const missed = new Map<string, string[]>()
  const add = (noun: string, { hit, gold, predicted }: Match) => {
    const old = matches.get(noun) ?? { hit: 0, gold: 0, predicted: 0 }
    matches.set(noun, { hit: old.hit + hit, gold: old.gold + gold, predicted: old.predicted + predicted })
  }
  const miss = (noun: string, note: string) => {
    missed.set(noun, [...(missed.get(noun) ?? []), note])
  }
  return {
    add,
    miss,
    right(noun, ok, note) {
      add(noun, { hit: ok ? 1 : 0, gold: 1, predicted: 1 })
      if (!ok) miss(noun, note)
    },
    scores: () =>
      [...matches].map(([name, match]) => ({
        name,
        precision: match.predicted ? match.hit / match.predicted : 0,
        recall: match.gold ? match.hit / match.gold : 0,
        f1: f1(match),
        n: match.gold,
      })),
    misses: () => missed,
  }
}
