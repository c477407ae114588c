import type { Group } from './groups.ts'
import type { Context, Parsed } from './parsed.ts'
import { leftOf } from './subjects.ts'
import type { Unit } from './unit.ts'

/** "who claimed", "attacks that claimed": the word before the verb stands for the noun before it. */
export function opensRelative(units: readonly Unit[], at: number): boolean {
  const word = leftOf(units, at)
  const unit = units[word]
  return unit?.type === 'relative' || (unit?.type === 'that' && units[leftOf(units, word)]?.type === 'phrase')
}

export function relative(context: Context, at: number, group: Group): Parsed {
  const { units } = context
  const word = leftOf(units, at)
  let before = leftOf(units, word)
  if (units[before]?.type === 'comma') before = leftOf(units, before)
  const antecedent = units[before]
  return {
    kind: 'relative',
    parent: context.found.length ? context.found.length - 1 : null,
    group,
    unit: at,
    begins: word,
    subject: antecedent?.type === 'phrase' ? antecedent.phrase : null,
    shared: true,
  }
}
