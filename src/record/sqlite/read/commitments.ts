import type { Commitment } from '../../../model/index.ts'
import { passageOf } from '../../passage.ts'
import type { Query } from '../../query.ts'
import type { Paged, RecordedCommitment } from '../../view.ts'
import { listOf, sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'
import { recordId } from '../record-id.ts'
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

/** Lists or finds commitments. */
export function listCommitments(queries: Queries, query: Query): Paged<RecordedCommitment> {
  const { keys, total, next, match } = list('commitments', query, queries)
  const rows = queries.rows<Row>(
    sql`select key, id, document, sort_date, json from commitments where key in ${listOf(keys)}`,
  )
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const documents = documentRows(
    queries,
    rows.map(({ document }) => document),
  )
  const items = keys.flatMap((key): RecordedCommitment[] => {
    const row = byKey.get(key)
    const document = row && documents.get(row.document)
    if (!row || !document) return []
    const { links, text, summary } = document
    const commitment = JSON.parse(row.json) as Commitment
    const { holders, statement, evidence } = commitment
    return [
      {
        ...commitment,
        id: row.id,
        holders: holders.map((holder) => relink(holder, links)),
        statement: statement && recordId('statement', summary.id, statement),
        document: summary,
        passage: passageOf(text, evidence),
        sortDate: row.sort_date || null,
        match: matchInFact(queries, 'commitments', key, match),
      },
    ]
  })
  return { items, total, next }
}
