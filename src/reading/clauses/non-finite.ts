import type { Group } from './groups.ts'
import { type Context, lastClause, type Parsed } from './parsed.ts'
import { leftOf } from './subjects.ts'

export function infinitive(context: Context, at: number, group: Group): Parsed {
  const { units, found } = context
  const left = units[leftOf(units, at)]
  const parent = left?.type === 'coordinator' || left?.type === 'comma' ? sisterOfInfinitive(context) : found.length - 1
  const other = found[parent]
  return {
    kind: left?.type === 'group' ? 'complement' : 'purpose',
    parent: parent < 0 ? null : parent,
    group,
    unit: at,
    begins: at,
    subject: other?.subject ?? null,
    shared: true,
  }
}

function sisterOfInfinitive(context: Context): number {
  const sister = lastClause(context, (clause) => clause.group.form === 'infinitive')
  return sister < 0 ? context.found.length - 1 : (context.found[sister]?.parent ?? sister)
}

/** "-ing": after a comma it goes with the clause before; after a preposition it is a noun and no clause of its own. */
export function participle(context: Context, at: number, group: Group): Parsed | null {
  const { units, found } = context
  const joint = leftOf(units, at)
  const left = units[joint]
  if (left?.type === 'preposition' && left.word !== context.words.agentPreposition) return null
  if (!left) return { kind: 'participle', parent: null, group, unit: at, begins: at, subject: null, shared: true }
  if (left.type === 'phrase' && !(units[leftOf(units, joint)]?.type === 'comma')) {
    return {
      kind: 'relative',
      parent: found.length - 1 < 0 ? null : found.length - 1,
      group,
      unit: at,
      begins: at,
      subject: left.phrase,
      shared: true,
    }
  }
  const coordinated = left.type === 'coordinator'
  const sister = coordinated ? lastClause(context, (clause) => clause.group.ing) : -1
  if (coordinated && sister < 0 && units[leftOf(units, joint)]?.type !== 'comma') return null
  const parent =
    sister >= 0
      ? (found[sister]?.parent ?? sister)
      : lastClause(context, (clause) => clause.kind === 'main' || clause.kind === 'attribution')
  const other = found[parent]
  return {
    kind: 'participle',
    parent: parent < 0 ? null : parent,
    group,
    unit: at,
    begins: at,
    subject: other?.subject ?? null,
    shared: true,
  }
}
