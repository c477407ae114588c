import type { Instrument } from '../model/index.ts'
import type { Scoring } from './case.ts'
import { matchSets } from './pairs.ts'
import { overlap } from './words.ts'

const numberIn = (text: string): string | null => text.match(/\d{3,4}/)?.[0] ?? null

/** A resolution is its number; anything else shares most of its name. */
function sameInstrument(gold: string, given: Instrument): boolean {
  const number = numberIn(gold)
  if (number && /resol/i.test(gold)) return numberIn(`${given.name} ${given.number ?? ''}`) === number
  return overlap(gold, given.name) >= 0.6
}

/** Which of the invoked texts and formats were found. */
export function scoreInstruments({ gold, reading, tally, at }: Scoring): void {
  const wanted = gold.instruments ?? []
  const match = matchSets(wanted, reading.instruments, sameInstrument)
  tally.add('instruments', match)
  if (match.hit === match.gold && match.hit === match.predicted) return
  tally.miss(
    'instruments',
    at(`want ${wanted.join('; ')}, got ${reading.instruments.map(({ name }) => name).join('; ')}`),
  )
}
