import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { tagger } from '../../src/languages/en/tagger.ts'
import { jsonBeside } from './json-beside.ts'
import { taggerModel } from './tagger-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-bundle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = `Telephone conversation with Foreign Minister of Italy Luigi Rossi

On 3 May, Foreign Minister of Spain Ana Reyes spoke by telephone with her colleague at the latter’s initiative.
“We won’t wait,” Reyes said. The naïve would’ve; 24/7 news couldn't. U.S.-EU talks (see https://example.org/a?b=1) went on in
Málaga, Владивосток and 北京 😀 — on 12.05.2031, at 10:30 a.m., for €5.4 million. __proto__ constructor hasOwnProperty
`

test('the bundled tagger gives the same tokens as the one it is made of', async () => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [jsonBeside(), taggerModel()],
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, '../../src/languages/en/tagger.ts'),
      ssrEmitAssets: true,
      outDir: folder,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'tagger.mjs' } },
    },
  })
  const bundled = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'tagger.mjs')).href)) as {
    tagger: typeof tagger
  }
  // Twice, since words that the first text brought in are known to the second.
  for (const sample of [text, text.toUpperCase(), text]) expect(bundled.tagger(sample)).toEqual(tagger(sample))
}, 60_000)
