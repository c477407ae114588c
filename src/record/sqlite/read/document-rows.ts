import type { Basis, Genre } from '../../../model/index.ts'
import type { DocumentSummary } from '../../view.ts'
import { listOf, sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'

/** From ids of entities in a reading to ids in the record. */
export type Links = Readonly<Record<string, string>>

/** A document as lists of facts need it. */
export interface DocumentRow {
  readonly summary: DocumentSummary
  readonly text: string
  readonly links: Links
}

interface Row {
  readonly key: number
  readonly id: string
  readonly source: string
  readonly url: string | null
  readonly publisher: string | null
  readonly genre: Genre
  readonly language: string
  readonly title: string | null
  readonly published_date: string | null
  readonly published_time: string | null
  readonly published_basis: Basis
  readonly added: string
  readonly text: string
  readonly links: string
  readonly reader_name: string
  readonly reader_version: string
  readonly engagements: number
  readonly statements: number
  readonly instruments: number
  readonly commitments: number
}

const toDocument = (row: Row): DocumentRow => ({
  summary: {
    id: row.id,
    source: row.source,
    url: row.url,
    publisher: row.publisher,
    genre: row.genre,
    language: row.language,
    title: row.title,
    published: { date: row.published_date, time: row.published_time, basis: row.published_basis },
    added: row.added,
    reader: { name: row.reader_name, version: row.reader_version },
    counts: {
      engagements: row.engagements,
      statements: row.statements,
      instruments: row.instruments,
      commitments: row.commitments,
    },
  },
  text: row.text,
  links: JSON.parse(row.links) as Links,
})

/** The documents with these keys. */
export function documentRows(queries: Queries, keys: readonly number[]): ReadonlyMap<number, DocumentRow> {
  const rows = queries.rows<Row>(
    sql`select d.key, d.id, d.source, d.url, d.publisher, d.genre, d.language, d.title, d.published_date,
          d.published_time, d.published_basis, d.added, d.text, r.links, r.reader_name, r.reader_version,
          r.engagements, r.statements, r.instruments, r.commitments
        from documents d join readings r on r.document = d.key where d.key in ${listOf([...new Set(keys)])}`,
  )
  return new Map(rows.map((row) => [row.key, toDocument(row)]))
}
