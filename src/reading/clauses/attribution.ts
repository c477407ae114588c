import type { Token } from '../kit/index.ts'
import type { Group } from './groups.ts'
import { type Context, isReporting } from './parsed.ts'
import { leftOf, type Subject } from './subjects.ts'
import type { Unit } from './unit.ts'

/** "…," said Ryabkov: a reporting verb after its content, with the subject behind it. */
export function invertedSubject(context: Context, at: number, group: Group): Subject | null {
  const { units } = context
  if (!isReporting(context, group)) return null
  const left = units[leftOf(units, at)]
  if (left?.type !== 'quote' && left?.type !== 'comma') return null
  const next = units[at + 1]
  if (next?.type !== 'phrase' || (left.type === 'comma' && !next.phrase.mentions.length)) return null
  const after = units[at + 2]
  if (after?.type === 'that' || after?.type === 'group') return null
  return { phrase: next.phrase, begins: at, shared: false, inverted: true }
}

/** "…, Lavrov said.", "…, he said, …": subject and reporting verb after the content, or set between commas. */
export function isAttribution(context: Context, at: number, group: Group, joint: number): boolean {
  const { units } = context
  const connector = units[joint]
  if (!isReporting(context, group) || !connector) return false
  if (connector.type === 'quote') return units[at + 1]?.type !== 'that'
  if (connector.type !== 'comma') return false
  const end = units[pastCircumstances(context, at + 1)]
  switch (end?.type) {
    case undefined:
    case 'other':
    case 'subordinator':
      return saysSomething(units, joint)
    case 'group':
      return end.group.ing && saysSomething(units, joint)
    case 'comma':
      return saysSomething(units, joint) || namesSomething(units, joint)
    default:
      return false
  }
}

/** Over when, where and to whom it was said ("on Monday", "in an interview", "reporters") to the first unit that is none of these. */
function pastCircumstances({ units, tokens }: Context, from: number): number {
  let next = from
  for (; next < units.length; next++) {
    const unit = units[next] as Unit
    if (unit.type === 'adverb' || unit.type === 'time' || unit.type === 'aside' || unit.type === 'preposition') continue
    if (unit.type !== 'phrase' || units[next + 1]?.type === 'group') break
    const { from: first, to, mentions } = unit.phrase
    const addressee = mentions.length > 0 || (to - first === 1 && (tokens[first] as Token).pos === 'NOUN')
    if (!addressee && units[leftOf(units, next)]?.type !== 'preposition') break
  }
  return next
}

/** What stands before is a whole clause or speech. */
const saysSomething = (units: readonly Unit[], joint: number): boolean =>
  units.slice(0, joint).some((unit) => unit.type === 'quote' || (unit.type === 'group' && unit.group.form === 'finite'))

/** "But any settlement, he said, depended on …": the content goes on after the second comma. */
const namesSomething = (units: readonly Unit[], joint: number): boolean =>
  units.slice(0, joint).some((unit, at) => unit.type === 'phrase' && units[leftOf(units, at)]?.type !== 'preposition')
