import type { PartyName } from '../entity-keys.ts'
import type { RecordStore } from '../store.ts'
import { type ConnectOptions, connect } from './connect.ts'
import { explain } from './errors.ts'
import { createQueries } from './queries.ts'
import { listCommitments } from './read/commitments.ts'
import { getDocument, listDocuments } from './read/documents.ts'
import { getEngagement, listEngagements } from './read/engagements.ts'
import { listEntities } from './read/entities.ts'
import { getEntity } from './read/entity-page.ts'
import { countFacets } from './read/facets.ts'
import { listInstruments } from './read/instruments.ts'
import { resolveId } from './read/resolve.ts'
import { knownDocuments, staleDocuments } from './read/stale.ts'
import { getStatement, listStatements } from './read/statements.ts'
import { summarise } from './read/summary.ts'
import { createMemory } from './remember.ts'
import { createWriter, type Writer } from './write/index.ts'

export interface SqliteOptions extends ConnectOptions {
  readonly partyName: PartyName
  readonly now: () => Date
}

/** The record in one SQLite file. */
export function openSqlite({ partyName, now, ...options }: SqliteOptions): RecordStore {
  const location = options.file
  const connection = connect(options)
  const queries = createQueries(connection)
  let prepared: Writer | null = null
  const writer = (): Writer => (prepared ??= createWriter(connection, { partyName, now }))
  // Answers and errors both come by promise, as they would from a server.
  const answer = async <T>(work: () => T): Promise<T> => {
    try {
      return work()
    } catch (error) {
      throw explain(error, location)
    }
  }
  const { remember, changed } = createMemory(connection)
  const change = <T>(work: () => T): Promise<T> => answer(work).finally(changed)
  return {
    location,
    add: (entries, { force = false } = {}) => change(() => writer().add(entries, { force })),
    known: (ids) => answer(() => knownDocuments(queries, ids)),
    stale: (query) => answer(() => staleDocuments(queries, query)),
    remove: (ids) => change(() => writer().remove(ids)),
    summary: () => answer(() => remember('summary', () => summarise(queries))),
    facets: (of, filter = {}) => answer(() => remember(['facets', of, filter], () => countFacets(queries, of, filter))),
    documents: (query = {}) => answer(() => listDocuments(queries, query)),
    engagements: (query = {}) => answer(() => listEngagements(queries, query)),
    statements: (query = {}) => answer(() => listStatements(queries, query)),
    commitments: (query = {}) => answer(() => listCommitments(queries, query)),
    instruments: (query = {}) => answer(() => listInstruments(queries, query)),
    entities: (query = {}) => answer(() => listEntities(queries, query)),
    document: (id) => answer(() => getDocument(queries, id)),
    engagement: (id) => answer(() => getEngagement(queries, id)),
    statement: (id) => answer(() => getStatement(queries, id)),
    entity: (id) => answer(() => remember(['entity', id], () => getEntity(queries, id))),
    resolve: (id) => answer(() => resolveId(queries, id)),
    close: () => answer(() => void connection.close()),
  }
}
