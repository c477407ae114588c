import type { SourceDocument } from '../../../model/index.ts'
import type { Stale } from '../../store.ts'
import { compareVersions } from '../../version-order.ts'
import { listOf, sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'

/** Which of these documents are kept, and by which version they were read. */
export function knownDocuments(queries: Queries, ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = queries.rows<{ id: string; version: string }>(
    sql`select d.id, r.reader_version as version from documents d join readings r on r.document = d.key
        where d.id in ${listOf(ids)}`,
  )
  return new Map(rows.map(({ id, version }) => [id, version]))
}

/** Documents that an older reader has read, by id. */
export function staleDocuments(
  queries: Queries,
  {
    version,
    after,
    limit = 50,
    all = false,
  }: { version: string; after?: string | null; limit?: number; all?: boolean },
): Stale[] {
  const versions = queries
    .rows<{ version: string }>(sql`select distinct reader_version as version from readings`)
    .map((row) => row.version)
    .filter((stored) => all || compareVersions(stored, version) < 0)
  const rows = queries.rows<{ id: string; text: string; capture: string; version: string }>(
    sql`select d.id, d.text, d.capture, r.reader_version as version
        from documents d join readings r on r.document = d.key
        where r.reader_version in ${listOf(versions)} and d.id > ${after ?? ''} order by d.id limit ${limit}`,
  )
  return rows.map(({ id, text, capture, version: read }) => ({
    id,
    source: { ...(JSON.parse(capture) as Omit<SourceDocument, 'text'>), text },
    version: read,
  }))
}
