import { type Fragment, raw, sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'

/** An entity as filters need it. */
export interface FilterEntity {
  readonly key: number
  readonly id: string
  /** The code, where the entity is a party itself. */
  readonly code: string | null
}

/** Finds the record entity with this id, or the party with this code. */
export function findEntity(queries: Queries, id: string): FilterEntity | null {
  const row = queries.row<{ key: number; id: string; party: string | null }>(
    sql`select key, id, party from entities where id = ${id}`,
  )
  return row ? { key: row.key, id: row.id, code: row.id === row.party ? row.party : null } : null
}

const nobody = raw('false')

/** Engagements in which the entity takes part, or which it initiated. */
export const engagementsOf = (entity: FilterEntity | null): Fragment =>
  entity?.code
    ? sql`(e.key in (select engagement from participants where party = ${entity.code}) or e.initiator = ${entity.code})`
    : entity
      ? sql`e.key in (select engagement from participants where entity = ${entity.key})`
      : nobody

/** Statements or commitments that the entity holds. */
export const heldBy = (kind: 'statement' | 'commitment', column: Fragment, entity: FilterEntity | null): Fragment =>
  entity
    ? sql`${column} in (select fact from holders where fact_kind = ${kind} and role = 'holder' and ${
        entity.code ? sql`party = ${entity.code}` : sql`entity = ${entity.key}`
      })`
    : nobody

/** Documents that speak of the entity. */
export const documentsOf = (entity: FilterEntity | null): Fragment =>
  entity ? sql`d.key in (select document from document_entities where entity = ${entity.key})` : nobody
