import type { EntityType } from '../../../model/index.ts'
import type { RecordSummary } from '../../view.ts'
import { sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'

interface Row {
  readonly documents: number
  readonly engagements: number
  readonly statements: number
  readonly commitments: number
  readonly instruments: number
  readonly publishers: number
  readonly earliest: string | null
  readonly latest: string | null
  readonly added: string | null
}

/** The record in figures. */
export function summarise(queries: Queries): RecordSummary {
  const row = queries.row<Row>(
    sql`select (select count(*) from documents) as documents, (select count(*) from engagements) as engagements,
          (select count(*) from statements) as statements, (select count(*) from commitments) as commitments,
          (select count(*) from (select distinct kind, folded from instruments)) as instruments,
          (select count(distinct publisher) from documents) as publishers,
          (select min(sort_date) from documents where sort_date <> '') as earliest,
          (select max(sort_date) from documents where sort_date <> '') as latest,
          (select max(added) from documents) as added`,
  )
  const types = queries.rows<{ type: EntityType; count: number }>(
    sql`select type, count(*) as count from entities group by type`,
  )
  const readers = queries.rows<{ version: string; documents: number }>(
    sql`select reader_version as version, count(*) as documents from readings group by reader_version order by 1`,
  )
  const size = queries.row<{ size: number }>(
    sql`select page_count * page_size as size from pragma_page_count(), pragma_page_size()`,
  )
  const entities: Record<EntityType, number> = { person: 0, party: 0, org: 0, place: 0, 'armed-group': 0 }
  for (const { type, count } of types) entities[type] = count
  const none = { documents: 0, engagements: 0, statements: 0, commitments: 0, instruments: 0, publishers: 0 }
  return {
    ...(row ?? { ...none, earliest: null, latest: null, added: null }),
    entities,
    readers,
    size: size?.size ?? 0,
  }
}
