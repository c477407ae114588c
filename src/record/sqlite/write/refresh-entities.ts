import type { Connection } from '../connection.ts'

/** Gives touched entities the name that most documents use, a person's with a given name first, and forgets those that no document speaks of any more. */
export function createEntityRefresher(connection: Connection): (entities: Iterable<number>) => void {
  const rename = connection.prepare(
    `update entities set name = (
       select n.name from entity_names n where n.entity = entities.key
       order by entities.type = 'person' and instr(n.name, ' ') > 0 desc, n.documents desc, length(n.name) desc, n.name limit 1)
     where key = ? and exists (select 1 from entity_names n where n.entity = entities.key)`,
  )
  const forget = connection.prepare('delete from entities where key = ? and documents = 0')
  return (entities) => {
    for (const entity of entities) {
      rename.run(entity)
      forget.run(entity)
    }
  }
}
