import type { PartyName } from '../../entity-keys.ts'
import type { Entry, Outcome } from '../../store.ts'
import { compareVersions } from '../../version-order.ts'
import type { Connection } from '../connection.ts'
import { pack } from '../pack.ts'
import { createEntityWriter } from './entities.ts'
import { writeCommitments, writeEngagements, writeInstruments, writeStatements } from './facts.ts'
import { createForgetter } from './forget.ts'
import { prepareInserts } from './inserts.ts'
import { createEntityRefresher } from './refresh-entities.ts'

export interface Writer {
  add(entries: readonly Entry[], options: { readonly force: boolean }): Outcome[]
  remove(ids: readonly string[]): number
}

/** What the record already has of a document. */
interface Kept {
  readonly key: number
  readonly added: string
  readonly original_digest: string | null
  readonly original_size: number | null
  readonly original_type: string | null
  readonly version: string
}

/** The one place that writes documents and facts; each call is one transaction. */
export function createWriter(
  connection: Connection,
  { partyName, now }: { readonly partyName: PartyName; readonly now: () => Date },
): Writer {
  const inserts = prepareInserts(connection)
  const entityWriter = createEntityWriter(connection, partyName)
  const refresh = createEntityRefresher(connection)
  const forget = createForgetter(connection)
  const findKept = connection.prepare(
    `select d.key, d.added, d.original_digest, d.original_size, d.original_type, r.reader_version as version
     from documents d join readings r on r.document = d.key where d.id = ?`,
  )

  function writeDocument({ source, reading, original }: Entry, kept: Kept | undefined): number {
    const { id, url, publisher, genre, language, title, published, text } = reading.document
    const { text: _text, ...capture } = source
    const about = [id, reading.document.source, url, publisher, genre, language, title]
    const day = [published.date, published.time, published.basis, published.date ?? '']
    // Reading anew from the record knows nothing of the bytes: what capture told stays.
    const bytes = original
      ? [original.digest, original.size, original.mediaType]
      : [kept?.original_digest ?? null, kept?.original_size ?? null, kept?.original_type ?? null]
    const row = inserts.document.run(
      ...about,
      ...day,
      kept?.added ?? now().toISOString(),
      text,
      JSON.stringify(capture),
      ...bytes,
    )
    const document = Number(row.lastInsertRowid)
    inserts.documentText.run(document, title, text)
    return document
  }

  function write(entry: Entry, kept: Kept | undefined): Iterable<number> {
    const { reading } = entry
    const document = writeDocument(entry, kept)
    const { byOwnId: entities, touched } = entityWriter.write(document, reading)
    const context = { inserts, document, reading, entities, partyName }
    const engagements = writeEngagements(context)
    const statements = writeStatements(context, engagements)
    writeCommitments(context, statements)
    writeInstruments(context)
    const links = Object.fromEntries([...entities].map(([ownId, row]) => [ownId, row.id]))
    const counts = [reading.engagements, reading.statements, reading.instruments, reading.commitments]
    const reader = [reading.reader.name, reading.reader.version]
    const lengths = counts.map((facts) => facts.length)
    inserts.reading.run(document, ...reader, ...lengths, JSON.stringify(links), pack(reading))
    return touched
  }

  const add = (entries: readonly Entry[], force: boolean): Outcome[] => {
    const touched = new Set<number>()
    const note = (entities: Iterable<number>): void => {
      for (const entity of entities) touched.add(entity)
    }
    const outcomes = entries.map((entry): Outcome => {
      const kept = findKept.get(entry.reading.document.id) as Kept | undefined
      const newer = kept ? compareVersions(entry.reading.reader.version, kept.version) : 1
      if (newer < 0 || (newer === 0 && !force)) return 'unchanged'
      if (kept) note(forget(kept.key))
      note(write(entry, kept))
      return kept ? 'replaced' : 'added'
    })
    refresh(touched)
    return outcomes
  }

  const remove = (ids: readonly string[]): number => {
    let removed = 0
    for (const id of ids) {
      const kept = findKept.get(id) as Kept | undefined
      if (!kept) continue
      refresh(forget(kept.key))
      removed++
    }
    return removed
  }

  return {
    add: (entries, { force }) => connection.transact(() => add(entries, force)),
    remove: (ids) => connection.transact(() => remove(ids)),
  }
}
