import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type NamedText, readTables } from '../src/knowledge/load/index.ts'
import { checkTables } from '../src/knowledge/tables/check.ts'
import { type Row, type Tables, tableNames } from '../src/knowledge/tables/columns.ts'
import { mergeRows } from '../src/knowledge/tables/merge.ts'
import { pack } from '../src/knowledge/tables/pack.ts'
import type { Packed } from '../src/knowledge/tables/packed.ts'

/*
 * Packs the tables of src/knowledge/sources, corrected by those of its folder `additions`, into the one file that
 * Readout loads, src/knowledge/data/knowledge.json. The same tables give the same bytes.
 */
const folder = resolve(import.meta.dirname, '../src/knowledge')

/** The tables of a folder; `officeholder_sources.csv` holds the texts that officeholders.csv names by number. */
function tablesOf(path: string): Tables {
  const files: NamedText[] = readdirSync(path)
    .filter((name) => name.endsWith('.csv') && name !== 'officeholder_sources.csv')
    .sort()
    .map((name) => ({ name, text: readFileSync(resolve(path, name), 'utf8') }))
  return readTables(files).tables
}

/** Tenures with their source in words. */
function withSources(rows: Tables['officeholders']): Tables['officeholders'] {
  const lines = readFileSync(resolve(folder, 'sources/officeholder_sources.csv'), 'utf8').split('\n').slice(1)
  const sources = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(',')),
      line.slice(line.indexOf(',') + 1).replace(/^"(.*)"$/, '$1'),
    ]),
  )
  return rows.map((row): Row<'officeholders'> => ({ ...row, source: sources.get(row.source) ?? row.source }))
}

/** The text of the packed file: an array's rows on lines of their own, so that a change shows as one. */
function print(packed: Packed): string {
  const parts = Object.entries(packed).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value, null, 0)}`)
  return `{\n${parts.join(',\n').replaceAll('","', '",\n"')}\n}\n`
}

/** The packed knowledge, as it is to be committed. */
export function buildKnowledge(): string {
  const sources = tablesOf(resolve(folder, 'sources'))
  const additions = tablesOf(resolve(folder, 'sources/additions'))
  const base: Tables = { ...sources, officeholders: withSources(sources.officeholders) }
  const merged = Object.fromEntries(
    tableNames.map((table) => [table, mergeRows(table, base[table] as never, additions[table] as never)]),
  ) as unknown as Tables
  const codes = new Set(merged.parties.map(({ code }) => code))
  checkTables(merged, { party: (code) => (codes.has(code) ? code : null), has: () => false })
  return print(pack(merged))
}

if (import.meta.main) {
  const target = resolve(folder, 'data/knowledge.json')
  const text = buildKnowledge()
  writeFileSync(target, text)
  console.log(`${target}: ${(text.length / 1e6).toFixed(2)} million characters`)
}
