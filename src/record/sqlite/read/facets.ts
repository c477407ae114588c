import type { FacetOf, Filter } from '../../query.ts'
import type { FacetCount, Facets } from '../../view.ts'
import { type Fragment, raw, sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'
import { alias } from './filters.ts'
import { sourceOf, whereOf } from './list.ts'

const mostValues = 50

/** How the parties, topics … of a listed thing are reached; `hit` holds the keys of what is counted and of its document. */
const joins: Readonly<Record<FacetOf, Readonly<Record<'party' | 'topic' | 'engagement' | 'statement', Fragment>>>> = {
  documents: {
    party: raw(
      `document_entities de on de.document = hit.document join entities p on p.key = de.entity and p.id = p.party`,
    ),
    topic:
      raw(`(select e.document as owner, t.topic, t.label, t.folded from topics t join engagements e on e.key = t.fact and t.fact_kind = 'engagement'
      union select s.document, t.topic, t.label, t.folded from topics t join statements s on s.key = t.fact and t.fact_kind = 'statement') t on t.owner = hit.key`),
    engagement: raw('engagements e on e.document = hit.document'),
    statement: raw('statements s on s.document = hit.document'),
  },
  engagements: {
    party: raw('participants pa on pa.engagement = hit.key join entities p on p.id = pa.party'),
    topic: raw(`topics t on t.fact = hit.key and t.fact_kind = 'engagement'`),
    engagement: raw('engagements e on e.key = hit.key'),
    statement: raw('statements s on s.engagement = hit.key'),
  },
  statements: {
    party: raw(
      `holders h on h.fact = hit.key and h.fact_kind = 'statement' and h.role = 'holder' join entities p on p.id = h.party`,
    ),
    topic: raw(`topics t on t.fact = hit.key and t.fact_kind = 'statement'`),
    engagement: raw('statements o on o.key = hit.key join engagements e on e.key = o.engagement'),
    statement: raw('statements s on s.key = hit.key'),
  },
}

/** The values to narrow by, each with how many would be left. */
export function countFacets(queries: Queries, of: FacetOf, filter: Filter): Facets {
  const own = alias[of]
  const hits = sql`with hit as materialized (select ${raw(own)}.key as key, d.key as document,
    d.publisher, d.genre, d.language, ${raw(own)}.sort_date as day
    from ${sourceOf(of)} where ${whereOf(of, filter, queries)})`
  const count = (value: Fragment, label: Fragment, from: Fragment): FacetCount[] =>
    queries.rows<FacetCount>(
      sql`${hits} select ${value} as value, min(${label}) as label, count(distinct hit.key) as count from ${from}
          where ${value} is not null and ${value} <> '' group by ${value} order by count desc, value limit ${mostValues}`,
    )
  const plain = (column: string): FacetCount[] => count(raw(column), raw(column), raw('hit'))
  const { party, topic, engagement, statement } = joins[of]
  return {
    publisher: plain('publisher'),
    genre: plain('genre'),
    language: plain('language'),
    year: plain('substr(day, 1, 4)'),
    party: count(raw('p.id'), raw('p.name'), sql`hit join ${party}`),
    topic: count(raw('coalesce(t.topic, t.folded)'), raw('t.label'), sql`hit join ${topic}`),
    kind: count(raw('e.kind'), raw('e.kind'), sql`hit join ${engagement}`),
    status: count(raw('e.status'), raw('e.status'), sql`hit join ${engagement}`),
    act: count(raw('s.act'), raw('s.act'), sql`hit join ${statement}`),
  }
}
