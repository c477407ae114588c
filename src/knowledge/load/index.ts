import type { KnowledgeBase } from '../open.ts'
import { withRows } from '../with-rows.ts'
import { type NamedText, readTables } from './read-tables.ts'

export { type NamedText, type ReadTables, readTables } from './read-tables.ts'

/**
 * Knowledge with the rows of CSV files, each named after its table ("parties.csv"). Throws `bad-knowledge` with file,
 * line and column for a row that cannot be right.
 */
export function extend(base: KnowledgeBase, files: readonly NamedText[]): KnowledgeBase {
  const { tables, place } = readTables(files)
  return withRows(base, tables, place)
}
