import type { EntityPage, EntitySummary, OfficeSeen } from '../../view.ts'
import { type Fragment, raw, sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'
import { entitySummaries } from './entities.ts'
import { type FilterEntity, findEntity } from './entity-filter.ts'

/** Whether a row of `participants` is this entity. */
const isSelf = (table: string, { key, code }: FilterEntity): Fragment =>
  code ? sql`${raw(table)}.party = ${code}` : sql`${raw(table)}.entity = ${key}`

function officesOf(queries: Queries, { key, code }: FilterEntity): OfficeSeen[] {
  if (code) return []
  const rows = queries.rows<{
    office: string
    party: string | null
    earliest: string
    latest: string
    engagements: number
  }>(
    sql`select min(p.office) as office, p.party, coalesce(min(nullif(e.sort_date, '')), '') as earliest,
          max(e.sort_date) as latest, count(distinct p.engagement) as engagements
        from participants p join engagements e on e.key = p.engagement
        where p.entity = ${key} and p.office is not null
        group by lower(p.office), p.party order by latest desc, engagements desc limit 50`,
  )
  return rows.map((row) => ({ ...row, earliest: row.earliest || null, latest: row.latest || null }))
}

function ranked(queries: Queries, fragment: Fragment): { entity: EntitySummary; engagements: number }[] {
  const rows = queries.rows<{ key: number; engagements: number }>(fragment)
  const counts = new Map(rows.map(({ key, engagements }) => [key, engagements]))
  const summaries = entitySummaries(queries, [...counts.keys()])
  return summaries.map((entity, index) => ({ entity, engagements: [...counts.values()][index] ?? 0 }))
}

/** People meet people, parties meet parties. */
const counterpartsOf = (queries: Queries, entity: FilterEntity) =>
  ranked(
    queries,
    entity.code
      ? sql`select x.key, count(distinct o.engagement) as engagements
            from participants p join participants o on o.engagement = p.engagement and o.party <> p.party
            join entities x on x.id = o.party
            where ${isSelf('p', entity)} group by x.key order by engagements desc, x.key limit 20`
      : sql`select o.entity as key, count(distinct o.engagement) as engagements
            from participants p join participants o on o.engagement = p.engagement and o.entity <> p.entity
            where ${isSelf('p', entity)} group by o.entity order by engagements desc, o.entity limit 20`,
  )

const peopleOf = (queries: Queries, { code }: FilterEntity) =>
  code
    ? ranked(
        queries,
        sql`select p.entity as key, count(distinct p.engagement) as engagements
            from participants p join entities x on x.key = p.entity
            where p.party = ${code} and x.type = 'person'
            group by p.entity order by engagements desc, p.entity limit 50`,
      )
    : []

const topicsOf = (queries: Queries, { key, code }: FilterEntity): EntityPage['topics'] => {
  const self = code ? sql`party = ${code}` : sql`entity = ${key}`
  return queries
    .rows<{ topic: string | null; label: string; count: number }>(
      sql`select t.topic, min(t.label) as label, count(*) as count from (
            select distinct fact_kind, fact, topic, label, folded from topics
            where (fact_kind = 'engagement' and fact in (select engagement from participants where ${self}))
               or (fact_kind = 'statement'
                   and fact in (select fact from holders where ${self} and fact_kind = 'statement' and role = 'holder'))
          ) t group by coalesce(t.topic, t.folded) order by count desc, label limit 30`,
    )
    .map(({ topic, label, count }) => ({ topic: { id: topic, label }, count }))
}

/** An entity over all documents, or null. */
export function getEntity(queries: Queries, id: string): EntityPage | null {
  const entity = findEntity(queries, id)
  const [summary] = entity ? entitySummaries(queries, [entity.key]) : []
  if (!entity || !summary) return null
  const names = queries.rows<{ name: string; documents: number }>(
    sql`select name, documents from entity_names where entity = ${entity.key} order by documents desc, name limit 50`,
  )
  const days = queries.row<{ earliest: string | null; latest: string | null }>(
    sql`select min(nullif(d.sort_date, '')) as earliest, max(nullif(d.sort_date, '')) as latest
        from document_entities x join documents d on d.key = x.document where x.entity = ${entity.key}`,
  )
  return {
    ...summary,
    names,
    offices: officesOf(queries, entity),
    counterparts: counterpartsOf(queries, entity),
    people: peopleOf(queries, entity),
    topics: topicsOf(queries, entity),
    earliest: days?.earliest ?? null,
    latest: days?.latest ?? null,
  }
}
