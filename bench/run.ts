/*
 * How fast the whole reading is, next to what bare tokenisation of the same texts costs in the same run, on one core.
 *   npm run bench -- [FOLDER] [--every N] [--stages]
 * --every N   every Nth text (5)      --stages   each stage's share of the time
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { read } from '../src/index.ts'
import { measureStages } from './stages.ts'
import { firstFolder, textsIn } from './texts.ts'
import { tokenise } from './tokenise.ts'

const { values, positionals } = parseArgs({
  options: { every: { type: 'string', default: '5' }, stages: { type: 'boolean', default: false } },
  allowPositionals: true,
})

const root = join(import.meta.dirname, '..')
const folder = firstFolder(positionals.length ? positionals : [join(root, '../shared/corpus'), join(root, 'examples')])
const all = textsIn(folder)
const texts = all.length < 500 ? all : all.filter((_, at) => at % Number(values.every) === 0)
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** Seconds that the work takes over all texts, after it has run warm on some of them. */
function measure(work: (text: string) => unknown): number {
  for (const text of texts.slice(0, 100)) work(text)
  const start = performance.now()
  for (const text of texts) work(text)
  return (performance.now() - start) / 1000
}

const row = (name: string, seconds: number) =>
  `${name.padEnd(22)} ${(texts.length / seconds).toFixed(0).padStart(7)} documents/s  ${(megabytes / seconds).toFixed(2).padStart(6)} MB/s`

console.log(`${texts.length} texts of ${folder}, ${Math.round(characters / texts.length)} characters each on average`)
const tokenising = measure(tokenise)
const reading = measure(read)
console.log(row('tokenisation (wink-nlp)', tokenising))
console.log(row('read', reading))
console.log(`read takes ${(reading / tokenising).toFixed(1)} times as long as tokenisation`)
if (values.stages) console.log(measureStages(texts))
