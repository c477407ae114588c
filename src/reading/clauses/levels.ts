import type { ClauseKind } from '../kit/index.ts'
import type { Group } from './groups.ts'
import { type Context, isLevel, isReporting, lastClause, type Parsed } from './parsed.ts'
import { leftOf, type Subject } from './subjects.ts'
import type { Unit } from './unit.ts'

/**
 * After "and", a comma or a semicolon with a subject of its own: back on the main level where somebody is named who
 * reports, or where nothing was embedded; else it goes on inside the content it stands in.
 */
export function levelAfter(context: Context, group: Group, subject: Subject, joint: number): ClauseKind {
  const parent = levelParent(context, group, subject, joint)
  return parent < 0 || (context.found[parent]?.kind === 'main' && !insideContent(context, group, subject, joint))
    ? 'main'
    : 'complement'
}

function insideContent(context: Context, group: Group, subject: Subject, joint: number): boolean {
  const last = lastClause(context, isLevel)
  if (last < 0 || context.found[last]?.kind !== 'complement') return false
  // "Recognizing that A requires B, the leaders …": what is fronted has no main clause before it
  if (!context.found.some(({ kind }) => kind === 'main')) return false
  if (
    isReporting(context, group) &&
    (subject.phrase?.mentions.length ?? 0) > 0 &&
    context.units[joint]?.type !== 'coordinator'
  )
    return false
  return !(
    isReporting(context, group) &&
    (subject.phrase?.mentions.length ?? 0) > 0 &&
    context.units[leftOf(context.units, joint)]?.type === 'comma'
  )
}

export function levelParent(context: Context, group: Group, subject: Subject, joint: number): number {
  if (insideContent(context, group, subject, joint)) {
    const last = lastClause(context, isLevel)
    return context.found[last]?.parent ?? last
  }
  return lastClause(context, (clause) => clause.kind === 'main')
}

/** Number of the clause whose verb governs what stands at `joint` ("that", "whether"): the nearest verb to the left. */
export function governor(context: Context, joint: number): number {
  const { found, units } = context
  const before = units[leftOf(units, joint)]
  if (before?.type === 'comma' || before?.type === 'coordinator') {
    const sister = lastClause(context, (clause) => clause.kind === 'complement')
    if (sister >= 0) return found[sister]?.parent ?? sister
  }
  for (let number = found.length - 1; number >= 0; number--) if ((found[number] as Parsed).unit < joint) return number
  return -1
}

/**
 * "said that while A was ready, B …", "emphasised that to establish the truth, B must …": the unit of the "that" whose
 * clause only begins after the comma at `joint`; -1 where there is none.
 */
export function openedByThat({ units, found }: Context, joint: number): number {
  for (let left = joint - 1; left >= 0; left--) {
    const unit = units[left] as Unit
    if (unit.type === 'that') return left
    if (unit.type === 'comma' || unit.type === 'quote' || unit.type === 'break') return -1
    if (unit.type === 'group') {
      const clause = found.find((other) => other.unit === left)
      if (clause && clause.group.form === 'finite' && clause.kind !== 'subordinate' && clause.kind !== 'relative')
        return -1
    }
  }
  return -1
}

/** The unit before the phrases and prepositions that stand left of `at`. */
export function phrasesBegin(units: readonly Unit[], at: number): number {
  let left = at
  while (units[left]?.type === 'phrase' || units[left]?.type === 'preposition') left = leftOf(units, left)
  return left
}
