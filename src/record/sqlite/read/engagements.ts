import type { Engagement } from '../../../model/index.ts'
import { passagesOf } from '../../passage.ts'
import type { Query } from '../../query.ts'
import type { EngagementPage, Paged, RecordedEngagement } from '../../view.ts'
import { listOf, sql } from '../fragment.ts'
import type { Match } from '../match.ts'
import type { Queries } from '../queries.ts'
import { listCommitments } from './commitments.ts'
import { documentRows } from './document-rows.ts'
import { list } from './list.ts'
import { matchInFact } from './matches.ts'
import { relink } from './relink.ts'
import { listStatements } from './statements.ts'

interface Row {
  readonly key: number
  readonly id: string
  readonly document: number
  readonly sort_date: string
  readonly json: string
}

function engagementsWith(queries: Queries, keys: readonly number[], match: Match | null): RecordedEngagement[] {
  const rows = queries.rows<Row>(
    sql`select key, id, document, sort_date, json from engagements where key in ${listOf(keys)}`,
  )
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const documents = documentRows(
    queries,
    rows.map(({ document }) => document),
  )
  return keys.flatMap((key): RecordedEngagement[] => {
    const row = byKey.get(key)
    const document = row && documents.get(row.document)
    if (!row || !document) return []
    const engagement = JSON.parse(row.json) as Engagement
    const { evidence, participants, ...facts } = engagement
    const passages = passagesOf(document.text, evidence)
    return [
      {
        ...facts,
        id: row.id,
        participants: participants.map((participant) => relink(participant, document.links)),
        sortDate: row.sort_date || null,
        sources: [{ document: document.summary, engagement, passages }],
        match: matchInFact(queries, 'engagements', key, match),
      },
    ]
  })
}

/** Lists or finds engagements. */
export function listEngagements(queries: Queries, query: Query): Paged<RecordedEngagement> {
  const { keys, total, next, match } = list('engagements', query, queries)
  return { items: engagementsWith(queries, keys, match), total, next }
}

/** The engagement by the record's id or a reading's, with what was said and undertaken there, in the order of the text. */
export function getEngagement(queries: Queries, id: string): EngagementPage | null {
  const row = queries.row<{ key: number; id: string }>(
    sql`select key, id from engagements where id = ${id} or own_id = ${id} order by id = ${id} desc, key limit 1`,
  )
  const [engagement] = row ? engagementsWith(queries, [row.key], null) : []
  if (!engagement) return null
  const query: Query = { engagement: engagement.id, order: 'oldest', limit: 200 }
  return {
    ...engagement,
    statements: listStatements(queries, query).items,
    commitments: listCommitments(queries, query).items,
  }
}
