import type { Statement } from '../../../model/index.ts'
import { passageOf } from '../../passage.ts'
import type { Query } from '../../query.ts'
import type { Paged, RecordedStatement } from '../../view.ts'
import { listOf, sql } from '../fragment.ts'
import type { Match } from '../match.ts'
import type { Queries } from '../queries.ts'
import { documentRows } from './document-rows.ts'
import { list } from './list.ts'
import { matchInFact } from './matches.ts'
import { relink } from './relink.ts'

interface Row {
  readonly key: number
  readonly id: string
  readonly document: number
  readonly sort_date: string
  readonly json: string
}

function statementsWith(queries: Queries, keys: readonly number[], match: Match | null): RecordedStatement[] {
  const rows = queries.rows<Row>(
    sql`select key, id, document, sort_date, json from statements where key in ${listOf(keys)}`,
  )
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const documents = documentRows(
    queries,
    rows.map(({ document }) => document),
  )
  return keys.flatMap((key): RecordedStatement[] => {
    const row = byKey.get(key)
    const document = row && documents.get(row.document)
    if (!row || !document) return []
    const { links, text, summary } = document
    const statement = JSON.parse(row.json) as Statement
    const { holders, addressees, reportedBy, engagement, cue, content } = statement
    return [
      {
        ...statement,
        id: row.id,
        holders: holders.map((holder) => relink(holder, links)),
        addressees: addressees.map((holder) => relink(holder, links)),
        reportedBy: reportedBy && relink(reportedBy, links),
        engagement: engagement && (links.engagements[engagement] ?? null),
        document: summary,
        passage: passageOf(text, cue ? [cue, content] : [content]),
        sortDate: row.sort_date || null,
        match: matchInFact(queries, 'statements', key, match),
      },
    ]
  })
}

/** Lists or finds statements. */
export function listStatements(queries: Queries, query: Query): Paged<RecordedStatement> {
  const { keys, total, next, match } = list('statements', query, queries)
  return { items: statementsWith(queries, keys, match), total, next }
}

/** The statement by the record's id or a reading's. */
export function getStatement(queries: Queries, id: string): RecordedStatement | null {
  const row = queries.row<{ key: number }>(
    sql`select key from statements where id = ${id} or own_id = ${id} order by id = ${id} desc, key limit 1`,
  )
  return row ? (statementsWith(queries, [row.key], null)[0] ?? null) : null
}
