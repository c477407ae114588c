import { readCursor, writeCursor } from '../../cursor.ts'
import type { Filter, Query } from '../../query.ts'
import { all, type Fragment, raw, sql } from '../fragment.ts'
import { type Match, matchOf } from '../match.ts'
import type { Queries } from '../queries.ts'
import { alias, conditionsOf, type Listed } from './filters.ts'

/** One page of keys, and what the search for words was. */
export interface Listing {
  readonly keys: readonly number[]
  readonly total: number
  readonly next: string | null
  readonly match: Match | null
}

const defaultLimit = 20
const greatestLimit = 200

/** How many items a page has: what was asked for, within bounds. */
export const limitOf = (limit: number | undefined): number =>
  Math.max(1, Math.min(greatestLimit, Math.floor(limit ?? defaultLimit) || defaultLimit))

/** Where rows come from: the list's own table, with its document as `d`. */
export const sourceOf = (listed: Listed): Fragment =>
  raw(
    listed === 'documents'
      ? 'documents d'
      : `${listed} ${alias[listed]} join documents d on d.key = ${alias[listed]}.document`,
  )

const textCondition = (listed: Listed, match: Match): Fragment => {
  const table = raw(`${listed}_text`)
  const key = raw(`${alias[listed]}.key`)
  if (match.wanted) return sql`${key} in (select rowid from ${table} where ${table} match ${match.wanted})`
  if (match.unwanted) return sql`${key} not in (select rowid from ${table} where ${table} match ${match.unwanted})`
  return raw('false')
}

/** All conditions of a filter, the words among them. */
export function whereOf(listed: Listed, filter: Filter, queries: Queries): Fragment {
  const date = raw(`${alias[listed]}.sort_date`)
  const match = matchOf(filter.text)
  return all([...conditionsOf(listed, filter, queries, date), ...(match ? [textCondition(listed, match)] : [])])
}

/** The best first: a word in the title weighs as four in the text. */
function byRelevance(listed: Listed, query: Query, queries: Queries, wanted: string): Omit<Listing, 'total' | 'match'> {
  const cursor = readCursor(query.cursor)
  const offset = cursor && 'offset' in cursor ? cursor.offset : 0
  const limit = limitOf(query.limit)
  const own = alias[listed]
  const table = raw(`${listed}_text`)
  const conditions = all(conditionsOf(listed, query, queries, raw(`${own}.sort_date`)))
  const rank = raw(listed === 'documents' ? 'bm25(documents_text, 4.0, 1.0)' : `bm25(${listed}_text)`)
  const rows = queries.rows<{ key: number }>(
    sql`select ${raw(own)}.key from ${sourceOf(listed)} join ${table} on ${table}.rowid = ${raw(own)}.key
        where ${table} match ${wanted} and ${conditions}
        order by ${rank}, ${raw(own)}.sort_date desc, ${raw(own)}.key desc limit ${limit + 1} offset ${offset}`,
  )
  const keys = rows.slice(0, limit).map(({ key }) => key)
  return { keys, next: rows.length > limit ? writeCursor({ offset: offset + limit }) : null }
}

function byDate(listed: Listed, query: Query, queries: Queries): Omit<Listing, 'total' | 'match'> {
  const cursor = readCursor(query.cursor)
  const limit = limitOf(query.limit)
  const own = raw(alias[listed])
  const oldest = query.order === 'oldest'
  const direction = raw(oldest ? 'asc' : 'desc')
  const beyond =
    cursor && 'key' in cursor
      ? sql`(${own}.sort_date, ${own}.key) ${raw(oldest ? '>' : '<')} (${cursor.date}, ${cursor.key})`
      : raw('true')
  const rows = queries.rows<{ key: number; date: string }>(
    sql`select ${own}.key, ${own}.sort_date as date from ${sourceOf(listed)}
        where ${whereOf(listed, query, queries)} and ${beyond}
        order by ${own}.sort_date ${direction}, ${own}.key ${direction} limit ${limit + 1}`,
  )
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { keys: page.map(({ key }) => key), next: last && rows.length > limit ? writeCursor(last) : null }
}

/** One page of the keys that a query asks for, in order. */
export function list(listed: Listed, query: Query, queries: Queries): Listing {
  const match = matchOf(query.text)
  const relevance = (query.order ?? 'relevance') === 'relevance' ? match?.wanted : null
  const page = relevance ? byRelevance(listed, query, queries, relevance) : byDate(listed, query, queries)
  const count = queries.row<{ total: number }>(
    sql`select count(*) as total from ${sourceOf(listed)} where ${whereOf(listed, query, queries)}`,
  )
  return { ...page, total: count?.total ?? 0, match }
}
