import type { Statement } from '../model/index.ts'
import type { Scoring } from './case.ts'
import type { GoldStatement } from './gold.ts'
import { sameActor } from './names.ts'
import { f1, matchSets, pairUp } from './pairs.ts'

type Located = GoldStatement & { readonly place: number }

const sharedHolders = (gold: GoldStatement, given: Statement): number =>
  f1(matchSets(gold.holders, given.holders, sameActor))

/** Two statements can be one where their contents begin within 40 characters, or one begins well inside the other. */
function closeness(gold: Located, given: Statement): number {
  if (gold.place < 0) return 0
  const { start, end } = given.content
  const distance = Math.abs(start - gold.place)
  const inside = start <= gold.place && gold.place < end
  if (distance > 40 && !(inside && distance < 250)) return 0
  return 2 - distance / 250 + (given.act === gold.act ? 0.5 : 0) + sharedHolders(gold, given)
}

const holdersOf = (statement: Statement): string => statement.holders.map(({ name, party }) => name ?? party).join('+')

/** Compares one pair; true where holders and act are both right. */
function scorePair({ tally, at }: Scoring, gold: Located, given: Statement): boolean {
  const note = (want: string, got: string) => at(`"${gold.anchor}": want ${want}, got ${got}`)
  const holders = sharedHolders(gold, given) === 1
  tally.right('statement holders', holders, note(gold.holders.join('+'), holdersOf(given)))
  tally.right('statement act', gold.act === given.act, note(gold.act, given.act))
  tally.right('statement quoted', gold.quoted === given.quoted, note(gold.quoted, given.quoted))
  tally.add(
    'statement addressees',
    matchSets(gold.addressees ?? [], given.addressees, (want, got) => sameActor(want, got) || got.party === want),
  )
  return holders && gold.act === given.act
}

/** Which positions were found, and which with holder and act right ("strict"). */
export function scoreStatements(scoring: Scoring): void {
  const { gold, reading, text, tally, at } = scoring
  const located = gold.statements.map((statement) => ({ ...statement, place: text.find(statement.anchor) }))
  for (const { anchor, place } of located) if (place < 0) tally.miss('gold', at(`anchor not in the text: ${anchor}`))
  const pairs = pairUp(located, reading.statements, closeness)
  const counts = { gold: located.length, predicted: reading.statements.length }
  tally.add('statements found', { hit: pairs.length, ...counts })
  const strict = pairs.filter(([want, given]) => scorePair(scoring, want, given))
  tally.add('statements strict', { hit: strict.length, ...counts })
  const found = new Set<unknown>(pairs.flat())
  for (const want of located)
    if (!found.has(want))
      tally.miss('statements found', at(`not found: ${want.holders.join('+')} ${want.act} "${want.anchor}"`))
  for (const given of reading.statements) {
    if (found.has(given)) continue
    const words = text.text.slice(given.content.start, Math.min(given.content.end, given.content.start + 50))
    tally.miss('statements found', at(`extra: ${holdersOf(given)} ${given.act} "${words}"`))
  }
}
