import type { Connection, Statement } from './connection.ts'
import type { Fragment } from './fragment.ts'

/** Runs fragments. Statements are prepared once and kept, up to a number that only strange callers reach. */
export interface Queries {
  rows<Row>(fragment: Fragment): Row[]
  row<Row>(fragment: Fragment): Row | undefined
}

const mostStatements = 300

export function createQueries(connection: Connection): Queries {
  const prepared = new Map<string, Statement>()
  const prepare = (text: string): Statement => {
    const known = prepared.get(text)
    if (known) return known
    if (prepared.size >= mostStatements) prepared.clear()
    const statement = connection.prepare(text)
    prepared.set(text, statement)
    return statement
  }
  return {
    rows: <Row>({ text, values }: Fragment) => prepare(text).all(...values) as Row[],
    row: <Row>({ text, values }: Fragment) => prepare(text).get(...values) as Row | undefined,
  }
}
