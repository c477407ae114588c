/*
 * Raises the floors of accuracy, in steps of five points, to what the reader reaches now; none is ever lowered.
 *   node test/raise-floors.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreReadings } from '../src/score/index.ts'
import { readCases } from './cases.ts'
import { root } from './root.ts'

const file = join(import.meta.dirname, 'floors.json')
const floors = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
const { table } = scoreReadings(readCases(join(root, 'corpus')))
const raised = Object.fromEntries(
  table.map(({ name, f1 }) => [name, Math.max(floors[name] ?? 0, Math.floor(f1 * 20 + 1e-9) / 20)]),
)
for (const [noun, floor] of Object.entries(raised))
  if (floor > (floors[noun] ?? 0)) console.log(`${noun}: ${floors[noun] ?? 0} -> ${floor}`)
writeFileSync(file, `${JSON.stringify(raised, null, 2)}\n`)
