import data from './data/knowledge.json' with { type: 'json' }
import { type KnowledgeBase, open } from './open.ts'

export type { KnowledgeBase } from './open.ts'
export type { Row, TableName, Tables } from './tables/columns.ts'
export { withRows } from './with-rows.ts'

let base: KnowledgeBase | null = null

/** The knowledge that comes with Readout. */
export function builtIn(): KnowledgeBase {
  base ??= open(data)
  return base
}
