import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../src/index.ts'
import type { Case, Gold } from '../src/score/index.ts'
import { root } from './root.ts'

/** Reads every text of a folder of gold (`<id>.txt` beside `<id>.json`) and pairs it with what the reader makes of it. */
export const readCases = (folder: string): Case[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const base = join(folder, name.slice(0, -'.json'.length))
      const text = readFileSync(`${base}.txt`, 'utf8')
      const gold = JSON.parse(readFileSync(`${base}.json`, 'utf8')) as Gold
      return { gold, text, reading: read({ text, source: `${base}.txt` }) }
    })

/** Folders of other gold that may lie beside the project; measured, never required. */
export const goldBeside = (): string[] => {
  const folder = join(root, '..', 'shared', 'gold')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort()
}
