import { type Act, evidence, type Quoted, type Span } from '../../../model/index.ts'
import { passageOf } from '../../passage.ts'
import type { Query } from '../../query.ts'
import type { Paged, RecordedStatement } from '../../view.ts'
import { listOf, sql } from '../fragment.ts'
import type { Match } from '../match.ts'
import type { Queries } from '../queries.ts'
import { documentRows } from './document-rows.ts'
import { list } from './list.ts'
import { matchInFact } from './matches.ts'
import { statementParts } from './statement-parts.ts'

interface Row {
  readonly key: number
  readonly id: string
  readonly document: number
  readonly engagement: string | null
  readonly act: Act
  readonly quoted: Quoted
  readonly negated: number
  readonly cue_start: number | null
  readonly cue_end: number | null
  readonly content_start: number
  readonly content_end: number
  readonly sort_date: string
}

const cueOf = ({ cue_start: start, cue_end: end }: Row): Span | null =>
  start === null || end === null ? null : { start, end }

function statementsWith(queries: Queries, keys: readonly number[], match: Match | null): RecordedStatement[] {
  const rows = queries.rows<Row>(
    sql`select s.key, s.id, s.document, e.id as engagement, s.act, s.quoted, s.negated, s.cue_start, s.cue_end,
          s.content_start, s.content_end, s.sort_date
        from statements s left join engagements e on e.key = s.engagement where s.key in ${listOf(keys)}`,
  )
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const documents = documentRows(
    queries,
    rows.map(({ document }) => document),
  )
  const partsOf = statementParts(queries, keys)
  return keys.flatMap((key): RecordedStatement[] => {
    const row = byKey.get(key)
    const document = row && documents.get(row.document)
    if (!row || !document) return []
    const { holders, addressees, reporters, topics, evidence: spans } = partsOf(key)
    const cue = cueOf(row)
    const content = { start: row.content_start, end: row.content_end }
    return [
      {
        id: row.id,
        holders,
        act: row.act,
        addressees,
        reportedBy: reporters[0] ?? null,
        topics,
        quoted: row.quoted,
        negated: row.negated === 1,
        cue,
        content,
        engagement: row.engagement,
        evidence: evidence(spans),
        document: document.summary,
        passage: passageOf(document.text, cue ? [cue, content] : [content]),
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
