import type { Group } from './groups.ts'
import type { Context, Parsed } from './parsed.ts'
import { findSubject, leftOf } from './subjects.ts'
import type { Unit } from './unit.ts'

/**
 * "the congress held in Sochi", "the mechanisms approved by the Council": a past that is really a participle.
 * It is one where "by" follows, where its noun already belongs to a verb or preposition, or where a full verb is still to come.
 */
export function isReduced(context: Context, at: number, group: Group): boolean {
  const { units, words } = context
  if (group.form === 'participle') return true
  if (!group.ambiguous) return false
  const left = leftOf(units, at)
  const before = units[left]
  const next = units[at + 1]
  if (next?.type === 'preposition' && next.word === words.agentPreposition) return true
  if (before?.type === 'subordinator') return true
  // A participle has no object: "Rossi said some of them …" is no participle
  if (next?.type === 'phrase' || next?.type === 'that') return false
  if (before?.type !== 'phrase') return false
  const { begins, phrase } = findSubject(units, at, context.nonFinite)
  if (!phrase) return true
  const joint = units[leftOf(units, begins)]
  if (joint?.type === 'group' && !words.clauseTakers.has(joint.group.lemma)) return true
  // "the start of talks based on …": a plain noun in the middle of things, and a participle that has no object
  const named = phrase.mentions.length > 0
  if (!named && (joint?.type === 'coordinator' || joint?.type === 'phrase' || joint?.type === 'preposition'))
    return true
  return verbStillToCome(units, at)
}

/** True where a finite verb follows with no subject of its own before the clause ends. */
function verbStillToCome(units: readonly Unit[], at: number): boolean {
  let governed = false
  for (let next = at + 1; next < units.length; next++) {
    const unit = units[next] as Unit
    if (unit.type === 'group') {
      if (unit.group.form === 'finite' && !unit.group.bare && !unit.group.ambiguous)
        return governed || units[next - 1]?.type !== 'phrase'
          ? units[leftOf(units, next)]?.type === 'phrase' ||
              units[leftOf(units, next)]?.type === 'adverb' ||
              next === at + 1
          : false
      continue
    }
    if (unit.type === 'preposition') governed = true
    else if (unit.type === 'phrase') {
      if (units[leftOf(units, next)]?.type !== 'preposition' && units[leftOf(units, next)]?.type !== 'coordinator')
        governed = false
    } else if (unit.type !== 'adverb' && unit.type !== 'time' && unit.type !== 'coordinator') return false
  }
  return false
}

export function reduced(context: Context, at: number, group: Group): Parsed {
  const { units, found } = context
  const left = units[leftOf(units, at)]
  const fronted = !left || left.type === 'subordinator'
  const parent = found.length - 1
  return {
    kind: left?.type === 'phrase' ? 'relative' : fronted ? 'subordinate' : 'participle',
    parent: parent < 0 ? null : parent,
    group: { ...group, form: 'participle', voice: 'passive', tense: null },
    unit: at,
    begins: at,
    subject: left?.type === 'phrase' ? left.phrase : fronted ? null : (found[parent]?.subject ?? null),
    shared: true,
  }
}
