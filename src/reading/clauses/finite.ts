import type { ClauseKind, NounPhrase } from '../kit/index.ts'
import { invertedSubject, isAttribution } from './attribution.ts'
import type { Group } from './groups.ts'
import { governor, levelAfter, levelParent, openedByThat, phrasesBegin } from './levels.ts'
import { type Context, isLevel, isReporting, lastClause, type Parsed } from './parsed.ts'
import { opensRelative, relative } from './relative.ts'
import { findSubject, leftOf, type Subject } from './subjects.ts'

export function finite(context: Context, at: number, group: Group): Parsed | null {
  const { units, found } = context
  if (group.bare) return bareForm(context, at, group)
  const inverted = invertedSubject(context, at, group)
  const subject = inverted ?? findSubject(units, at, context.nonFinite)
  const make = (
    kind: ClauseKind,
    parent: number,
    phrase: NounPhrase | null = subject.phrase,
    shared = subject.shared,
  ): Parsed => ({
    kind,
    parent: parent < 0 ? null : parent,
    group,
    unit: at,
    begins: subject.begins,
    subject: phrase,
    shared,
  })
  const main = lastClause(context, (clause) => clause.kind === 'main')
  if (inverted) return make('attribution', main)
  if (subject.shared) return sharing(context, at, group, subject)
  const joint = leftOf(units, subject.begins)
  const connector = units[joint]
  if (opensRelative(units, at)) return relative(context, at, group)
  if (isAttribution(context, at, group, joint)) return make('attribution', main)
  switch (connector?.type) {
    case undefined:
      return make('main', -1)
    case 'that':
    case 'question':
      return make('complement', governor(context, joint))
    case 'relative':
      return make(
        units[leftOf(units, joint)]?.type === 'group' ? 'complement' : 'relative',
        lastClause(context, () => true),
      )
    case 'subordinator':
      return make('subordinate', main)
    case 'group': {
      const parent = found.length - 1
      return isReporting(context, connector.group) ? make('complement', parent) : make('main', main)
    }
    case 'phrase':
    case 'preposition': {
      // "told reporters on the plane he …": the verb before takes the clause; "the decisions they took": no verb does
      const boundary = phrasesBegin(units, joint)
      const verb = units[boundary]
      // "“…,” First Deputy Minister Rossi told …": a title that is a phrase of its own stands before the name
      if (isAttribution(context, at, group, boundary)) return make('attribution', main)
      if (verb?.type === 'group' && isReporting(context, verb.group)) return make('complement', found.length - 1)
      return make(found.length ? 'relative' : 'main', found.length - 1)
    }
    case 'coordinator':
    case 'comma':
    case 'break': {
      const that = connector.type === 'comma' ? openedByThat(context, joint) : -1
      if (that >= 0) return make('complement', governor(context, that))
      return make(levelAfter(context, group, subject, joint), levelParent(context, group, subject, joint))
    }
    default:
      return make('main', main)
  }
}

/** "…, and noted": the subject of the nearest clause of the same tense; a reporting verb goes with a reporting verb. */
function sharing(context: Context, at: number, group: Group, subject: Subject): Parsed | null {
  const { units, found } = context
  const joint = leftOf(units, at)
  const comma = units[joint]?.type === 'comma' || units[leftOf(units, joint)]?.type === 'comma'
  const reporting = isReporting(context, group)
  const fits = (clause: Parsed): boolean =>
    isLevel(clause) &&
    clause.group.form === 'finite' &&
    clause.group.tense === group.tense &&
    (clause.group.modality === null) === (group.modality === null)
  let sister = -1
  if (reporting) sister = lastClause(context, (clause) => fits(clause) && isReporting(context, clause.group))
  if (sister < 0 && comma) sister = found.findIndex((clause) => fits(clause))
  if (sister < 0) sister = lastClause(context, fits)
  if (sister < 0) sister = lastClause(context, (clause) => clause.kind === 'main')
  if (sister < 0) sister = lastClause(context, isLevel)
  const other = found[sister]
  return {
    kind: other ? (other.kind === 'attribution' ? 'main' : other.kind) : 'main',
    parent: other ? (other.kind === 'main' || other.kind === 'attribution' ? sister : other.parent) : null,
    group,
    unit: at,
    begins: subject.begins,
    subject: other?.subject ?? null,
    shared: true,
  }
}

/** "must transfer the materials and develop cooperation", "help free": a base form goes on what stands before it. */
function bareForm(context: Context, at: number, group: Group): Parsed | null {
  const { units, found } = context
  const left = units[leftOf(units, at)]
  if (left?.type === 'phrase') {
    const subject = findSubject(units, at, context.nonFinite)
    if (subject.phrase) return finite(context, at, { ...group, bare: false })
  }
  if (left?.type === 'relative') return relative(context, at, group)
  const sister = found.at(-1)
  if (!sister) return { kind: 'main', parent: null, group, unit: at, begins: at, subject: null, shared: false }
  const modal = lastClause(
    context,
    (clause) =>
      clause.group.modality !== null || clause.group.form === 'infinitive' || clause.group.tense === 'present',
  )
  const other = found[modal] ?? sister
  return {
    kind: other.kind,
    parent: other.parent ?? found.indexOf(other),
    group,
    unit: at,
    begins: at,
    subject: other.subject,
    shared: true,
  }
}
