import type { Connection, Statement } from '../connection.ts'

/** Prepares an insert into `table` with a value for each column, in order. */
const insert = (connection: Connection, table: string, columns: string): Statement =>
  connection.prepare(
    `insert into ${table} (${columns}) values (${columns
      .split(',')
      .map(() => '?')
      .join(', ')})`,
  )

/** All inserts of a writer, prepared once. */
export function prepareInserts(connection: Connection) {
  return {
    document: insert(
      connection,
      'documents',
      'id, source, url, publisher, genre, language, title, published_date, published_time, published_basis, sort_date, added, text, capture, original_digest, original_size, original_type',
    ),
    reading: insert(
      connection,
      'readings',
      'document, reader_name, reader_version, engagements, statements, instruments, commitments, links, json',
    ),
    documentText: insert(connection, 'documents_text', 'rowid, title, text'),
    engagement: insert(
      connection,
      'engagements',
      'id, document, own_id, main, kind, status, date, end_date, date_basis, place, initiator, sort_date, json',
    ),
    engagementText: insert(connection, 'engagements_text', 'rowid, words'),
    participant: insert(connection, 'participants', 'engagement, number, entity, name, party, office'),
    statement: insert(
      connection,
      'statements',
      'id, document, own_id, engagement, act, quoted, negated, cue_start, cue_end, content_start, content_end, sort_date',
    ),
    statementText: insert(connection, 'statements_text', 'rowid, words'),
    commitment: insert(connection, 'commitments', 'id, document, own_id, statement, what, due, sort_date, json'),
    commitmentText: insert(connection, 'commitments_text', 'rowid, words'),
    holder: insert(connection, 'holders', 'fact_kind, fact, number, role, entity, name, party'),
    topic: insert(connection, 'topics', 'fact_kind, fact, number, document, topic, label, folded'),
    instrument: insert(connection, 'instruments', 'document, own_id, kind, name, folded, number, year, sort_date'),
    evidence: insert(connection, 'evidence', 'fact_kind, fact, number, start_offset, end_offset'),
  }
}

export type Inserts = ReturnType<typeof prepareInserts>
