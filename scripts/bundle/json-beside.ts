import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

/*
 * Large JSON files are not put into the program, where the engine would read them as code, but beside it, where they
 * are parsed as data.
 */

const smallest = 20_000
const prefix = '\0json-beside:'
const reader = join(import.meta.dirname, 'data.ts')

export function jsonBeside(): Plugin {
  return {
    name: 'json-beside',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.json')) return null
      const resolved = await this.resolve(source, importer, { skipSelf: true })
      return resolved && statSync(resolved.id).size >= smallest ? `${prefix}${resolved.id}.js` : resolved
    },
    load(id) {
      if (!id.startsWith(prefix)) return null
      const file = id.slice(prefix.length, -'.js'.length)
      const name = basename(file)
      const source = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))
      this.emitFile({ type: 'asset', fileName: `data/${name}`, source })
      const call = `readJson(${JSON.stringify(name)})`
      return file.includes('node_modules')
        ? `const { readJson } = require(${JSON.stringify(reader)})\nmodule.exports = ${call}`
        : `import { readJson } from ${JSON.stringify(reader)}\nexport default ${call}`
    },
  }
}
