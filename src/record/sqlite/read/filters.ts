import { fold } from '../../fold.ts'
import type { Filter } from '../../query.ts'
import { type Fragment, sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'
import { documentsOf, engagementsOf, findEntity, heldBy } from './entity-filter.ts'

/*
 * What a filter means for each kind of list. In all of them `d` is the document; `e`, `s`, `c` are the engagement,
 * statement, commitment that is listed.
 */
export type Listed = 'documents' | 'engagements' | 'statements' | 'commitments'

/** The letter that a list's own table goes by. */
export const alias: Readonly<Record<Listed, string>> = {
  documents: 'd',
  engagements: 'e',
  statements: 's',
  commitments: 'c',
}

/** A day or month compared with a bound that is a day, a month or a year: what may lie inside counts as inside. */
const since = (column: Fragment, bound: string): Fragment =>
  sql`(${column} >= ${bound} or (${column} <> '' and ${column} = substr(${bound}, 1, length(${column}))))`

const until = (column: Fragment, bound: string): Fragment => sql`(${column} <> '' and ${column} <= ${`${bound}~`})`

function aboutDocument({ publisher, genre, language, document }: Filter): Fragment[] {
  const conditions: Fragment[] = []
  if (publisher) conditions.push(sql`d.publisher = ${publisher}`)
  if (genre) conditions.push(sql`d.genre = ${genre}`)
  if (language) conditions.push(sql`d.language = ${language}`)
  if (document) conditions.push(sql`d.id = ${document}`)
  return conditions
}

/** Conditions on engagements, as conditions on `e`. */
function aboutEngagement({ kind, status, main, engagement }: Filter): Fragment[] {
  const conditions: Fragment[] = []
  if (kind) conditions.push(sql`e.kind = ${kind}`)
  if (status) conditions.push(sql`e.status = ${status}`)
  if (main !== undefined) conditions.push(sql`e.main = ${main ? 1 : 0}`)
  if (engagement) conditions.push(sql`e.id = ${engagement}`)
  return conditions
}

const withTopic = (kind: 'engagement' | 'statement', topic: string): Fragment =>
  sql`(select fact from topics where fact_kind = ${kind} and topic = ${topic}
       union select fact from topics where fact_kind = ${kind} and folded = ${fold(topic)})`

const withInstrument = (instrument: string): Fragment =>
  sql`d.key in (select document from instruments where folded = ${fold(instrument)})`

const conjunction = (conditions: readonly Fragment[]): Fragment =>
  conditions.reduce((left, right) => sql`${left} and ${right}`)

type Conditions = (filter: Filter, queries: Queries) => Fragment[]

const ofDocuments: Conditions = (filter, queries) => {
  const conditions: Fragment[] = []
  const engagement = aboutEngagement(filter)
  if (engagement.length)
    conditions.push(sql`d.key in (select e.document from engagements e where ${conjunction(engagement)})`)
  if (filter.act) conditions.push(sql`d.key in (select s.document from statements s where s.act = ${filter.act})`)
  if (filter.topic)
    conditions.push(
      sql`(d.key in (select document from engagements where key in ${withTopic('engagement', filter.topic)})
           or d.key in (select document from statements where key in ${withTopic('statement', filter.topic)}))`,
    )
  for (const id of [filter.party, filter.entity]) if (id) conditions.push(documentsOf(findEntity(queries, id)))
  return conditions
}

const ofEngagements: Conditions = (filter, queries) => {
  const conditions = aboutEngagement(filter)
  if (filter.topic) conditions.push(sql`e.key in ${withTopic('engagement', filter.topic)}`)
  if (filter.act) conditions.push(sql`e.key in (select s.engagement from statements s where s.act = ${filter.act})`)
  for (const id of [filter.party, filter.entity]) if (id) conditions.push(engagementsOf(findEntity(queries, id)))
  return conditions
}

const ofStatements: Conditions = (filter, queries) => {
  const conditions: Fragment[] = []
  const engagement = aboutEngagement(filter)
  if (engagement.length)
    conditions.push(sql`s.engagement in (select e.key from engagements e where ${conjunction(engagement)})`)
  if (filter.act) conditions.push(sql`s.act = ${filter.act}`)
  if (filter.topic) conditions.push(sql`s.key in ${withTopic('statement', filter.topic)}`)
  for (const id of [filter.party, filter.entity])
    if (id) conditions.push(heldBy('statement', sql`s.key`, findEntity(queries, id)))
  return conditions
}

const ofCommitments: Conditions = (filter, queries) => {
  const conditions: Fragment[] = []
  const { act, topic } = filter
  const engagement = aboutEngagement(filter)
  const statement: Fragment[] = []
  if (engagement.length)
    statement.push(sql`s.engagement in (select e.key from engagements e where ${conjunction(engagement)})`)
  if (act) statement.push(sql`s.act = ${act}`)
  if (topic) statement.push(sql`s.key in ${withTopic('statement', topic)}`)
  if (statement.length)
    conditions.push(sql`c.statement in (select s.key from statements s where ${conjunction(statement)})`)
  for (const id of [filter.party, filter.entity])
    if (id) conditions.push(heldBy('commitment', sql`c.key`, findEntity(queries, id)))
  return conditions
}

const own: Readonly<Record<Listed, Conditions>> = {
  documents: ofDocuments,
  engagements: ofEngagements,
  statements: ofStatements,
  commitments: ofCommitments,
}

/** All conditions of a filter but its text. `date` is the column that the list is sorted by. */
export function conditionsOf(listed: Listed, filter: Filter, queries: Queries, date: Fragment): Fragment[] {
  const conditions = [...aboutDocument(filter), ...own[listed](filter, queries)]
  if (filter.instrument) conditions.push(withInstrument(filter.instrument))
  if (filter.from) conditions.push(since(date, filter.from))
  if (filter.to) conditions.push(until(date, filter.to))
  return conditions
}
