import type { Holder, Span, Topic } from '../../../model/index.ts'
import { listOf, sql } from '../fragment.ts'
import type { Queries } from '../queries.ts'

/** What of a statement is kept in rows of their own. */
export interface StatementParts {
  readonly holders: Holder[]
  readonly addressees: Holder[]
  readonly reporters: Holder[]
  readonly topics: Topic[]
  readonly evidence: Span[]
}

type HolderRow = Holder & { readonly fact: number; readonly role: 'holder' | 'addressee' | 'reporter' }

/** The parts of the statements with these keys, each in its order. Holders have the record's ids. */
export function statementParts(queries: Queries, keys: readonly number[]): (key: number) => StatementParts {
  const parts = new Map<number, StatementParts>()
  const of = (key: number): StatementParts => {
    const known = parts.get(key)
    if (known) return known
    const made = { holders: [], addressees: [], reporters: [], topics: [], evidence: [] }
    parts.set(key, made)
    return made
  }
  const inKeys = sql`fact_kind = 'statement' and fact in ${listOf(keys)} order by fact, number`
  const holders = queries.rows<HolderRow>(
    sql`select h.fact, h.role, x.id as entity, h.name, h.party from holders h left join entities x on x.key = h.entity
        where ${inKeys}`,
  )
  for (const { fact, role, ...holder } of holders) {
    const { addressees, reporters, holders: own } = of(fact)
    const list = { holder: own, addressee: addressees, reporter: reporters }[role]
    list.push(holder)
  }
  const topics = queries.rows<Topic & { fact: number }>(
    sql`select fact, topic as id, label from topics where ${inKeys}`,
  )
  for (const { fact, ...topic } of topics) of(fact).topics.push(topic)
  const evidence = queries.rows<Span & { fact: number }>(
    sql`select fact, start_offset as start, end_offset as end from evidence where ${inKeys}`,
  )
  for (const { fact, ...span } of evidence) of(fact).evidence.push(span)
  return of
}
