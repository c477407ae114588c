import type { ClauseKind, NounPhrase, Token } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import type { Group } from './groups.ts'
import { findSubject, leftOf, type NonFinite, type Subject } from './subjects.ts'
import type { Unit } from './units.ts'

/** A clause as the parse finds it: unit numbers still, no complements yet. */
export interface Parsed {
  readonly kind: ClauseKind
  /** Number of the parent in the list of this parse, or null. */
  readonly parent: number | null
  readonly group: Group
  readonly unit: number
  /** The unit where the clause begins, its connector left out. */
  readonly begins: number
  readonly subject: NounPhrase | null
  readonly shared: boolean
}

interface Context {
  readonly units: readonly Unit[]
  readonly tokens: readonly Token[]
  readonly words: ClauseWords
  readonly found: Parsed[]
  readonly nonFinite: NonFinite
}

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

const isReporting = ({ words, tokens }: Context, group: Group): boolean =>
  words.clauseTakers.has((tokens[group.head] as Token).lemma)

/** The last clause before, that `accept` takes: its number, or -1. */
function lastClause({ found }: Context, accept: (clause: Parsed) => boolean): number {
  for (let number = found.length - 1; number >= 0; number--) if (accept(found[number] as Parsed)) return number
  return -1
}

const isLevel = ({ kind }: Parsed): boolean => kind === 'main' || kind === 'attribution' || kind === 'complement'

function finite(context: Context, at: number, group: Group): Parsed | null {
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

/** The unit before the phrases and prepositions that stand left of `at`. */
function phrasesBegin(units: readonly Unit[], at: number): number {
  let left = at
  while (units[left]?.type === 'phrase' || units[left]?.type === 'preposition') left = leftOf(units, left)
  return left
}

/**
 * "said that while A was ready, B …", "emphasised that to establish the truth, B must …": the unit of the "that" whose
 * clause only begins after the comma at `joint`; -1 where there is none.
 */
function openedByThat({ units, found }: Context, joint: number): number {
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

/**
 * After "and", a comma or a semicolon with a subject of its own: back on the main level where somebody is named who
 * reports, or where nothing was embedded; else it goes on inside the content it stands in.
 */
function levelAfter(context: Context, group: Group, subject: Subject, joint: number): ClauseKind {
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

function levelParent(context: Context, group: Group, subject: Subject, joint: number): number {
  if (insideContent(context, group, subject, joint)) {
    const last = lastClause(context, isLevel)
    return context.found[last]?.parent ?? last
  }
  return lastClause(context, (clause) => clause.kind === 'main')
}

/** Number of the clause whose verb governs what stands at `joint` ("that", "whether"): the nearest verb to the left. */
function governor(context: Context, joint: number): number {
  const { found, units } = context
  const before = units[leftOf(units, joint)]
  if (before?.type === 'comma' || before?.type === 'coordinator') {
    const sister = lastClause(context, (clause) => clause.kind === 'complement')
    if (sister >= 0) return found[sister]?.parent ?? sister
  }
  for (let number = found.length - 1; number >= 0; number--) if ((found[number] as Parsed).unit < joint) return number
  return -1
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

/** "who claimed", "attacks that claimed": the word before the verb stands for the noun before it. */
function opensRelative(units: readonly Unit[], at: number): boolean {
  const word = leftOf(units, at)
  const unit = units[word]
  return unit?.type === 'relative' || (unit?.type === 'that' && units[leftOf(units, word)]?.type === 'phrase')
}

function relative(context: Context, at: number, group: Group): Parsed {
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

function infinitive(context: Context, at: number, group: Group): Parsed {
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
function participle(context: Context, at: number, group: Group): Parsed | null {
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

/**
 * "the congress held in Sochi", "the mechanisms approved by the Council": a past that is really a participle.
 * It is one where "by" follows, where its noun already belongs to a verb or preposition, or where a full verb is still to come.
 */
function isReduced(context: Context, at: number, group: Group): boolean {
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

function reduced(context: Context, at: number, group: Group): Parsed {
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

/** "…," said Ryabkov: a reporting verb after its content, with the subject behind it. */
function invertedSubject(context: Context, at: number, group: Group): Subject | null {
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
function isAttribution(context: Context, at: number, group: Group, joint: number): boolean {
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
