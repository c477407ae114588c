import type { EntityType } from '../../../model/index.ts'
import { readCursor, writeCursor } from '../../cursor.ts'
import { fold } from '../../fold.ts'
import type { EntityQuery } from '../../query.ts'
import type { EntitySummary, Paged } from '../../view.ts'
import { all, type Fragment, listOf, sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'
import { limitOf } from './list.ts'

interface Row {
  readonly key: number
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly party: string | null
  readonly wikidata: string | null
  readonly documents: number
  readonly engagements: number
  readonly statements: number
}

/** The entities with these keys, in their order, with what is counted of them. */
export function entitySummaries(queries: Queries, keys: readonly number[]): EntitySummary[] {
  const rows = queries.rows<Row>(
    sql`select key, id, type, name, party, wikidata, documents, engagements, statements
        from entities where key in ${listOf(keys)}`,
  )
  const byKey = new Map(
    rows.map(({ key, documents, engagements, statements, ...row }) => [
      key,
      { ...row, counts: { documents, engagements, statements } },
    ]),
  )
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** Each word must begin a word of one of the entity's names. */
const named = (word: string): Fragment => {
  const pattern = `% ${word.replace(/[\\%_]/g, '\\$&')}%`
  return sql`exists (select 1 from entity_names n where n.entity = x.key and ' ' || n.folded like ${pattern} escape '\\')`
}

/** Entities, those in most documents first. */
export function listEntities(
  queries: Queries,
  { name, type, party, limit, cursor }: EntityQuery,
): Paged<EntitySummary> {
  const conditions: Fragment[] = []
  for (const word of fold(name ?? '')
    .split(' ')
    .filter(Boolean))
    conditions.push(named(word))
  if (type) conditions.push(sql`x.type = ${type}`)
  if (party) conditions.push(sql`x.party = ${party}`)
  const where = all(conditions)
  const position = readCursor(cursor)
  const offset = position && 'offset' in position ? position.offset : 0
  const size = limitOf(limit)
  const total = queries.row<{ total: number }>(sql`select count(*) as total from entities x where ${where}`)?.total ?? 0
  const keys = queries.rows<{ key: number }>(
    sql`select x.key from entities x where ${where} order by x.documents desc, x.key limit ${size} offset ${offset}`,
  )
  const items = entitySummaries(
    queries,
    keys.map(({ key }) => key),
  )
  const end = offset + items.length
  return { items, total, next: end < total ? writeCursor({ offset: end }) : null }
}
