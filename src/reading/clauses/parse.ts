import type { Token } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import { finite } from './finite.ts'
import { infinitive, participle } from './non-finite.ts'
import type { Context, Parsed } from './parsed.ts'
import { isReduced, reduced } from './reduced.ts'
import type { NonFinite } from './subjects.ts'
import type { Unit } from './unit.ts'

/** Finds the clauses of a row of units, left to right. */
export function parse(units: readonly Unit[], tokens: readonly Token[], words: ClauseWords): Parsed[] {
  const found: Parsed[] = []
  const nonFinite: NonFinite = (at) => {
    const unit = units[at]
    if (unit?.type !== 'group') return false
    if (unit.group.form === 'infinitive' || unit.group.ing) return true
    return found.some((clause) => clause.unit === at && clause.group.form === 'participle')
  }
  const context: Context = { units, tokens, words, found, nonFinite }
  for (const [at, unit] of units.entries()) {
    if (unit.type !== 'group') continue
    const { group } = unit
    const clause =
      group.form === 'infinitive'
        ? infinitive(context, at, group)
        : group.ing
          ? participle(context, at, group)
          : isReduced(context, at, group)
            ? reduced(context, at, group)
            : finite(context, at, group)
    if (clause) found.push(clause)
  }
  return shareForward(found)
}

/** A fronted participle ("Speaking in Moscow, Lavrov said") has the subject of the main clause after it. */
const shareForward = (found: readonly Parsed[]): Parsed[] =>
  found.map((clause, number) => {
    if (clause.kind !== 'participle' || clause.subject || clause.parent !== null) return clause
    const parent = found.findIndex((other, at) => at > number && other.kind === 'main' && other.subject)
    return parent < 0 ? clause : { ...clause, parent, subject: found[parent]?.subject ?? null, shared: true }
  })
