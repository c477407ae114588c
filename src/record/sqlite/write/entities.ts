import type { Entity, Reading } from '../../../model/index.ts'
import { factId } from '../../../model/index.ts'
import { entityKeys, type PartyName, partyKey } from '../../entity-keys.ts'
import { fold } from '../../fold.ts'
import type { Connection } from '../connect.ts'

/** A record entity as the writer needs it. */
export interface EntityRow {
  readonly key: number
  readonly id: string
}

/** The codes of all parties that a reading speaks of. */
export function partiesOf({ entities, engagements, statements, commitments }: Reading): Set<string> {
  const codes = new Set<string>()
  const note = (party: string | null | undefined): void => {
    if (party) codes.add(party)
  }
  for (const { party } of entities) note(party)
  for (const { initiator, participants } of engagements) {
    note(initiator)
    for (const { party } of participants) note(party)
  }
  for (const { holders, addressees, reportedBy } of statements) {
    for (const { party } of [...holders, ...addressees]) note(party)
    note(reportedBy?.party)
  }
  for (const { holders } of commitments) for (const { party } of holders) note(party)
  return codes
}

/** Finds or makes record entities; one writer per connection. */
export function createEntityWriter(connection: Connection, partyName: PartyName) {
  const byKey = connection.prepare<[string], EntityRow & { wikidata: string | null }>(
    'select e.key, e.id, e.wikidata from entity_keys k join entities e on e.key = k.entity where k.entity_key = ?',
  )
  const insertEntity = connection.prepare(
    'insert into entities (id, type, name, party, wikidata) values (?, ?, ?, ?, ?)',
  )
  const insertKey = connection.prepare(
    'insert into entity_keys (entity_key, entity) values (?, ?) on conflict do nothing',
  )
  const learn = connection.prepare('update entities set wikidata = ? where key = ? and wikidata is null')
  const setType = connection.prepare('update entities set type = ? where key = ?')
  const countName = connection.prepare(
    `insert into entity_names (entity, name, folded, documents) values (?, ?, ?, 1)
     on conflict (entity, name) do update set documents = documents + 1`,
  )
  const link = connection.prepare(
    `insert into document_entities (document, entity, name, mentions) values (?, ?, ?, ?)
     on conflict (document, entity) do update set mentions = mentions + excluded.mentions, name = coalesce(name, excluded.name)`,
  )
  const nameOf = connection.prepare<[number, number], string | null>(
    'select name from document_entities where document = ? and entity = ?',
  )
  nameOf.pluck()

  /** The first key that is known decides, unless it is a name's and the two are known to be different people. */
  function findOrMake(
    entity: Pick<Entity, 'type' | 'name' | 'party' | 'wikidata'>,
    keys: readonly string[],
  ): EntityRow {
    for (const key of keys) {
      const found = byKey.get(key)
      if (!found || (entity.wikidata && found.wikidata && found.wikidata !== entity.wikidata)) continue
      if (entity.wikidata) learn.run(entity.wikidata, found.key)
      for (const other of keys) insertKey.run(other, found.key)
      return found
    }
    const [first = ''] = keys
    const id = first.startsWith('party:') ? (entity.party ?? '') : factId('entity', first)
    const made = insertEntity.run(id, entity.type, entity.name, entity.party, entity.wikidata)
    const row = { key: Number(made.lastInsertRowid), id }
    for (const key of keys) insertKey.run(key, row.key)
    return row
  }

  /** Notes that the document speaks of the entity; a name counts once per document. */
  function note(document: number, row: EntityRow, name: string | null, mentions: number): void {
    const before = nameOf.get(document, row.key)
    link.run(document, row.key, name, mentions)
    if (name && !before) countName.run(row.key, name, fold(name))
  }

  /** Writes the entities and parties of a reading; the answer leads from the reading's ids to the record's. */
  function write(document: number, reading: Reading): { byOwnId: Map<string, EntityRow>; touched: Set<number> } {
    const byOwnId = new Map<string, EntityRow>()
    const touched = new Set<number>()
    for (const entity of reading.entities) {
      const keys = entityKeys(entity, partyName)
      const row = findOrMake(entity, keys)
      if (keys[0].startsWith('party:')) setType.run(entity.type, row.key)
      byOwnId.set(entity.id, row)
      note(document, row, entity.name, entity.mentions.length)
      touched.add(row.key)
    }
    for (const party of partiesOf(reading)) {
      const row = findOrMake({ type: 'party', name: partyName(party) ?? party, party, wikidata: null }, [
        partyKey(party),
      ])
      note(document, row, null, 0)
      touched.add(row.key)
    }
    return { byOwnId, touched }
  }

  return { write }
}
