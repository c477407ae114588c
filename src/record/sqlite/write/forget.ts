import type { Connection } from '../connection.ts'

/** Takes a document and all that was read in it out of the record; answers with the entities that it spoke of. */
export function createForgetter(connection: Connection): (document: number) => number[] {
  const entities = connection.prepare('select entity from document_entities where document = ?')
  const uncountNames = connection.prepare(
    `update entity_names set documents = documents - 1
     where (entity, name) in (select entity, name from document_entities where document = ? and name is not null)`,
  )
  const subtract = connection.prepare(
    `update entities set documents = documents - 1, engagements = entities.engagements - d.engagements,
       statements = entities.statements - d.statements
     from document_entities d where d.document = ? and d.entity = entities.key`,
  )
  const dropNames = connection.prepare('delete from entity_names where entity = ? and documents <= 0')
  const unindexDocument = connection.prepare(
    "insert into documents_text (documents_text, rowid, title, text) select 'delete', key, title, text from documents where key = ?",
  )
  const facts = (['engagement', 'statement', 'commitment'] as const).map((kind) => {
    const own = `select key from ${kind}s where document = ?`
    return [
      `delete from ${kind}s_text where rowid in (${own})`,
      `delete from evidence where fact_kind = '${kind}' and fact in (${own})`,
      `delete from topics where fact_kind = '${kind}' and fact in (${own})`,
      `delete from holders where fact_kind = '${kind}' and fact in (${own})`,
    ].map((sql) => connection.prepare(sql))
  })
  const instrumentEvidence = connection.prepare(
    "delete from evidence where fact_kind = 'instrument' and fact in (select key from instruments where document = ?)",
  )
  const rows = [
    'delete from commitments where document = ?',
    'delete from statements where document = ?',
    'delete from engagements where document = ?',
    'delete from document_entities where document = ?',
    'delete from documents where key = ?',
  ].map((sql) => connection.prepare(sql))

  return (document) => {
    const touched = entities.all(document).map(({ entity }) => entity as number)
    uncountNames.run(document)
    subtract.run(document)
    for (const entity of touched) dropNames.run(entity)
    unindexDocument.run(document)
    for (const statement of [...facts.flat(), instrumentEvidence, ...rows]) statement.run(document)
    return touched
  }
}
