import { readCursor, writeCursor } from '../../cursor.ts'
import { fold } from '../../fold.ts'
import type { Query } from '../../query.ts'
import type { Paged, RecordedInstrument } from '../../view.ts'
import { sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'
import { limitOf, whereOf } from './list.ts'

interface Row {
  readonly kind: string
  readonly name: string
  readonly number: number | null
  readonly year: number | null
  readonly documents: number
  readonly latest: string
  readonly earliest: string
  readonly total: number
}

/** Instruments over the documents that fit the filter; `text` is looked for in their names. */
export function listInstruments(queries: Queries, { text, ...filter }: Query): Paged<RecordedInstrument> {
  const cursor = readCursor(filter.cursor)
  const offset = cursor && 'offset' in cursor ? cursor.offset : 0
  const limit = limitOf(filter.limit)
  const rows = queries.rows<Row>(
    sql`select kind, min(name) as name, max(number) as number, max(year) as year, count(distinct document) as documents,
          max(sort_date) as latest, coalesce(min(nullif(sort_date, '')), '') as earliest, count(*) over () as total
        from instruments
        where document in (select d.key from documents d where ${whereOf('documents', filter, queries)})
          and instr(folded, ${fold(text ?? '')}) > 0
        group by kind, folded order by documents desc, latest desc, name limit ${limit} offset ${offset}`,
  )
  const total = rows[0]?.total ?? 0
  const items = rows.map(({ total: _total, latest, earliest, ...row }) => ({
    ...row,
    latest: latest || null,
    earliest: earliest || null,
  }))
  const end = offset + items.length
  return { items, total, next: end < total ? writeCursor({ offset: end }) : null }
}
