import type { FacetOf, Filter } from '../../query.ts'
import type { FacetCount, Facets } from '../../view.ts'
import { type Fragment, raw, sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'
import { alias } from './filters.ts'
import { sourceOf, whereOf } from './list.ts'

const mostValues = 50

type Joined = 'party' | 'topic' | 'engagement' | 'statement'

/** How parties, topics and facts of what is counted are reached; `hit` holds its key and its document's. */
const joins: Readonly<Record<FacetOf, Readonly<Record<Joined, Fragment>>>> = {
  documents: {
    party: raw(`(select de.document as owner, x.id as party from document_entities de
      join entities x on x.key = de.entity and x.id = x.party) p on p.owner = hit.key`),
    topic: raw('topics t on t.document = hit.key'),
    engagement: raw('engagements e on e.document = hit.key'),
    statement: raw('statements s on s.document = hit.key'),
  },
  engagements: {
    party: raw('participants p on p.engagement = hit.key'),
    topic: raw(`topics t on t.fact = hit.key and t.fact_kind = 'engagement'`),
    engagement: raw('engagements e on e.key = hit.key'),
    statement: raw('statements s on s.engagement = hit.key'),
  },
  statements: {
    party: raw(`holders p on p.fact = hit.key and p.fact_kind = 'statement' and p.role = 'holder'`),
    topic: raw(`topics t on t.fact = hit.key and t.fact_kind = 'statement'`),
    engagement: raw('statements o on o.key = hit.key join engagements e on e.key = o.engagement'),
    statement: raw('statements s on s.key = hit.key'),
  },
}

/** The values to narrow by, each with how many would be left. */
export function countFacets(queries: Queries, of: FacetOf, filter: Filter): Facets {
  const own = raw(alias[of])
  const hits = sql`with hit as materialized (select ${own}.key as key, d.publisher, d.genre, d.language,
    substr(${own}.sort_date, 1, 4) as year from ${sourceOf(of)} where ${whereOf(of, filter, queries)})`
  // Labels are looked up for the few values that are left, not for every row.
  const count = (value: string, from: Fragment, label = 'value'): FacetCount[] =>
    queries.rows<FacetCount>(
      sql`${hits}, counted as (select ${raw(value)} as value, count(distinct hit.key) as count from ${from}
            where ${raw(value)} <> '' group by 1 order by 2 desc, 1 limit ${mostValues})
          select value, ${raw(label)} as label, count from counted order by count desc, value`,
    )
  const plain = (column: string): FacetCount[] => count(column, raw('hit'))
  const { party, topic, engagement, statement } = joins[of]
  return {
    publisher: plain('publisher'),
    genre: plain('genre'),
    language: plain('language'),
    year: plain('year'),
    party: count(
      'p.party',
      sql`hit join ${party}`,
      'coalesce((select x.name from entities x where x.id = value), value)',
    ),
    topic: count(
      'coalesce(t.topic, t.folded)',
      sql`hit join ${topic}`,
      `coalesce((select t.label from topics t where t.topic = value limit 1),
         (select t.label from topics t where t.folded = value limit 1), value)`,
    ),
    kind: count('e.kind', sql`hit join ${engagement}`),
    status: count('e.status', sql`hit join ${engagement}`),
    act: count('s.act', sql`hit join ${statement}`),
  }
}
