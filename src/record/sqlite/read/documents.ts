import type { Query } from '../../query.ts'
import type { DocumentHit, Paged, RecordedDocument } from '../../view.ts'
import { sql } from '../fragment.ts'
import { unpack } from '../pack.ts'
import type { Queries } from '../queries.ts'
import { recordId } from '../record-id.ts'
import { documentRows } from './document-rows.ts'
import { list } from './list.ts'
import { matchInDocument } from './matches.ts'

/** Lists or finds documents. */
export function listDocuments(queries: Queries, query: Query): Paged<DocumentHit> {
  const { keys, total, next, match } = list('documents', query, queries)
  const documents = documentRows(queries, keys)
  const items = keys.flatMap((key) => {
    const document = documents.get(key)
    if (!document) return []
    const found = match ? matchInDocument(queries, key, document.text, match) : { titleMatch: null, passage: null }
    return [{ ...document.summary, ...found }]
  })
  return { items, total, next }
}

interface Row {
  readonly key: number
  readonly json: Uint8Array
  readonly original_digest: string | null
  readonly original_size: number | null
  readonly original_type: string | null
}

/** The whole document, or null. */
export function getDocument(queries: Queries, id: string): RecordedDocument | null {
  const row = queries.row<Row>(
    sql`select d.key, r.json, d.original_digest, d.original_size, d.original_type
        from documents d join readings r on r.document = d.key where d.id = ${id}`,
  )
  const document = row && documentRows(queries, [row.key]).get(row.key)
  if (!row || !document) return null
  const original =
    row.original_digest === null
      ? null
      : { digest: row.original_digest, size: row.original_size ?? 0, mediaType: row.original_type ?? '' }
  const reading = unpack(row.json, document.text)
  const idsOf = (kind: 'engagement' | 'statement', facts: readonly { readonly id: string }[]) =>
    Object.fromEntries(facts.map((fact) => [fact.id, recordId(kind, id, fact.id)]))
  const links = {
    entities: document.links,
    engagements: idsOf('engagement', reading.engagements),
    statements: idsOf('statement', reading.statements),
  }
  return { summary: document.summary, reading, links, original }
}
