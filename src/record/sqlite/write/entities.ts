import type { Entity, Reading } from '../../../model/index.ts'
import { factId } from '../../../model/index.ts'
import { entityKeys, type PartyName, partyKey } from '../../entity-keys.ts'
import { fold } from '../../fold.ts'
import type { Connection } from '../connection.ts'
import { partyTally, tallyOf } from './tally.ts'

/** A record entity as the writer needs it. */
export interface EntityRow {
  readonly key: number
  readonly id: string
}

/** What one document says of an entity. */
interface Note {
  readonly name: string | null
  readonly mentions: number
  readonly engagements: number
  readonly statements: number
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
  const byKey = connection.prepare(
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
    'insert into document_entities (document, entity, name, mentions, engagements, statements) values (?, ?, ?, ?, ?, ?)',
  )
  const add = connection.prepare(
    `update entities set documents = documents + 1, engagements = engagements + ?, statements = statements + ?
     where key = ?`,
  )

  /** The first key that is known decides, unless it is a name's and the two are known to be different people. */
  function findOrMake(
    entity: Pick<Entity, 'type' | 'name' | 'party' | 'wikidata'>,
    keys: readonly string[],
  ): EntityRow {
    for (const key of keys) {
      const found = byKey.get(key) as (EntityRow & { readonly wikidata: string | null }) | undefined
      if (!found || (entity.wikidata && found.wikidata && found.wikidata !== entity.wikidata)) continue
      if (entity.wikidata) learn.run(entity.wikidata, found.key)
      for (const other of keys) insertKey.run(other, found.key)
      return found
    }
    const [first = ''] = keys
    const id = first.startsWith('party:') ? (entity.party ?? '') : factId('entity', first)
    const type = first.startsWith('party:') && entity.type === 'place' ? 'party' : entity.type
    const made = insertEntity.run(id, type, entity.name, entity.party, entity.wikidata)
    const row = { key: Number(made.lastInsertRowid), id }
    for (const key of keys) insertKey.run(key, row.key)
    return row
  }

  /** Writes the entities and parties of a reading; the answer leads from the reading's ids to the record's. */
  function write(document: number, reading: Reading): { byOwnId: Map<string, EntityRow>; touched: Set<number> } {
    const byOwnId = new Map<string, EntityRow>()
    const notes = new Map<number, Note>()
    const tally = tallyOf(reading)
    const note = (row: EntityRow, name: string | null, mentions: number, tallied: string): void => {
      const before = notes.get(row.key)
      notes.set(row.key, {
        name: before?.name ?? name,
        mentions: (before?.mentions ?? 0) + mentions,
        engagements: (before?.engagements ?? 0) + (tally.engagements.get(tallied) ?? 0),
        statements: (before?.statements ?? 0) + (tally.statements.get(tallied) ?? 0),
      })
    }
    for (const entity of reading.entities) {
      const keys = entityKeys(entity, partyName)
      const row = findOrMake(entity, keys)
      const isParty = keys[0].startsWith('party:')
      if (isParty && entity.type !== 'place') setType.run(entity.type, row.key)
      byOwnId.set(entity.id, row)
      // What a party does is counted once, under its code.
      note(row, entity.name, entity.mentions.length, isParty ? '' : entity.id)
    }
    for (const party of partiesOf(reading)) {
      const made = { type: 'party', name: partyName(party) ?? party, party, wikidata: null } as const
      note(findOrMake(made, [partyKey(party)]), null, 0, partyTally(party))
    }
    for (const [key, { name, mentions, engagements, statements }] of notes) {
      link.run(document, key, name, mentions, engagements, statements)
      add.run(engagements, statements, key)
      if (name) countName.run(key, name, fold(name))
    }
    return { byOwnId, touched: new Set(notes.keys()) }
  }

  return { write }
}
