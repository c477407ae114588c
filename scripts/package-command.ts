/*
 * Names the command in package.json while a package is made of it, and takes the name out again.
 *   node scripts/package-command.ts in | out
 * In the working copy it is not named there: `npx readout` would then look through all dependencies first, which takes
 * longer than reading a page.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(import.meta.dirname, '..', 'package.json')
const { bin: _bin, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
const named = process.argv[2] === 'in' ? { ...rest, bin: { readout: 'bin/readout.mjs' } } : rest
writeFileSync(file, `${JSON.stringify(named, null, 2)}\n`)
