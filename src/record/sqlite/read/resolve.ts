import type { Resolved } from '../../store.ts'
import { sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'

const shortestPrefix = 6

/** What an id that a person typed means in this record. */
export function resolveId(queries: Queries, typed: string): Resolved | null {
  const exact = queries.row<Resolved>(
    sql`select 'document' as type, id from documents where id = ${typed}
        union all select 'engagement', id from engagements where id = ${typed}
        union all select 'statement', id from statements where id = ${typed}
        union all select 'entity', id from entities where id = ${typed}
        union all select * from (select 'engagement', id from engagements where own_id = ${typed} order by key limit 1)
        union all select * from (select 'statement', id from statements where own_id = ${typed} order by key limit 1)
        union all select * from (select 'document', id from documents where source = ${typed} or url = ${typed} limit 1)
        union all select 'entity', id from entities where id = ${typed.toUpperCase()}
        limit 1`,
  )
  if (exact) return exact
  if (typed.length < shortestPrefix || !/^[0-9a-f]+$/.test(typed)) return null
  const [first, second] = queries.rows<{ id: string }>(
    sql`select id from documents where id >= ${typed} and id < ${`${typed}g`} limit 2`,
  )
  return first && !second ? { type: 'document', id: first.id } : null
}
