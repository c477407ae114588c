import type { Connection } from '../connect.ts'

/** Brings names and counts of touched entities up to date, and forgets those that no document speaks of any more. */
export function createEntityRefresher(connection: Connection): (entities: Iterable<number>) => void {
  const count = connection.prepare(
    'update entities set documents = (select count(*) from document_entities d where d.entity = entities.key) where key = ?',
  )
  const rename = connection.prepare(
    `update entities set name = (
       select n.name from entity_names n where n.entity = entities.key
       order by n.documents desc, length(n.name) desc, n.name limit 1)
     where key = ? and exists (select 1 from entity_names n where n.entity = entities.key)`,
  )
  const forget = connection.prepare('delete from entities where key = ? and documents = 0')
  return (entities) => {
    for (const entity of entities) {
      count.run(entity)
      rename.run(entity)
      forget.run(entity)
    }
  }
}
