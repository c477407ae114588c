import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { makeTable } from './lexemes.ts'

/*
 * The tagger's model (wink-eng-lite-web-model) unpacks itself from base64 and JSON each time it is loaded, and loads
 * models that are not used. The build unpacks it once: numbers as they lie in memory, words as one string, and the
 * table that finds them.
 */

const data = JSON.stringify(join(import.meta.dirname, 'data.ts'))
const lexemes = JSON.stringify(join(import.meta.dirname, 'lexemes.ts'))

interface Model {
  lexicon: string
  features: { lexeme: { list: string[] } }
}

/** True for words that take one byte a letter; the others are kept apart, so that not all take two. */
const isLatin = (word: string): boolean => /^[\n-\u00ff]+$/.test(word)

/** What stands in for `read-core-model.js`; the rest of the model is made as it is there. */
const readCoreModel = `
const { readJson, readLatin, readNumbers } = require(${data})
const { openLexemes } = require(${lexemes})
const bytesOf = (base64) => Uint8Array.from(Buffer.from(base64, 'base64')).buffer
module.exports = () => {
  const { model, strange } = readJson('tagger.json')
  const { packing, features, pos } = model
  const words = readLatin('tagger-words.txt').split('\\0')
  for (const [number, word] of strange) words[number] = word
  features.lexeme.list = words
  model.lexicon = readNumbers('tagger-lexicon.bin')
  model.xpansions = new Uint32Array(bytesOf(model.xpansions))
  for (const name in packing.layout)
    if (packing.layout[name][3] === 0) {
      const hash = (features[name].hash = Object.create(null))
      for (const [number, value] of features[name].list.entries()) hash[value] = number
    }
  features.lexeme.hash = openLexemes(words, readNumbers('tagger-table.bin'))
  const clusters = features.posClusters.list
  for (const [number, cluster] of clusters.entries())
    clusters[number] = new Set(cluster.split('_').map((tag) => pos.hash[tag] || 0))
  return model
}`

/** What stands in for models that are loaded but never asked, since only tags are: no machines, or a small one. */
const idle: Readonly<Record<string, string>> = {
  ner: 'module.exports = () => ({ machines: [], transformers: [] })',
  sa: "module.exports = require('./load-negation-model.js')",
}

/** Where the tagger looks words up. */
const lookUps: readonly (readonly [from: string, to: string])[] = [
  ['var index = h[ value ];', "var index = name === 'lexeme' ? h.get( value ) : h[ value ];"],
  ['index = h[ value ] = f.index;', "index = name === 'lexeme' ? h.set( value, f.index ) : ( h[ value ] = f.index );"],
  ['var index = lexemesHash[ text ];', 'var index = lexemesHash.get( text );'],
]

export function taggerModel(): Plugin {
  return {
    name: 'tagger-model',
    enforce: 'pre',
    load(id) {
      const unused = /wink-eng-lite-web-model[\\/]dist[\\/]load-(ner|sa)-model\.js$/.exec(id)?.[1]
      if (unused) return idle[unused]
      if (!/wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/.test(id)) return null
      const file = join(dirname(id), 'languages/cur/models/eng-core-web-model.json')
      const { lexicon, ...model } = JSON.parse(readFileSync(file, 'utf8')) as Model
      const words = model.features.lexeme.list
      const emit = (name: string, source: string | Uint8Array): void =>
        void this.emitFile({ type: 'asset', fileName: `data/${name}`, source })
      const strange = [...words.entries()].filter(([, word]) => !isLatin(word))
      const rest = { ...model, features: { ...model.features, lexeme: { list: [] } } }
      emit('tagger.json', JSON.stringify({ model: rest, strange }))
      emit('tagger-words.txt', Buffer.from(words.map((word) => (isLatin(word) ? word : '')).join('\0'), 'latin1'))
      emit('tagger-table.bin', new Uint8Array(makeTable(words).buffer))
      emit('tagger-lexicon.bin', Buffer.from(lexicon, 'base64'))
      return readCoreModel
    },
    transform(code, id) {
      if (!/wink-nlp[\\/]src[\\/]cache\.js$/.test(id)) return null
      let changed = code
      for (const [from, to] of lookUps) {
        if (!changed.includes(from)) this.error(`${id} has changed: "${from}" is not in it any more`)
        changed = changed.replace(from, to)
      }
      return changed
    },
  }
}
