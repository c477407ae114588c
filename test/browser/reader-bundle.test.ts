import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { read } from '../../src/index.ts'
import type { Reading } from '../../src/model/index.ts'
import { inBrowser, watch } from './chromium.ts'
import { launch } from './executable.ts'

const text = `Foreign Minister Sergey Lavrov had a telephone conversation with Foreign Minister of Italy Luigi Di Maio

On September 15, 2020, Foreign Minister Sergey Lavrov had a telephone conversation with Foreign Minister of Italy Luigi Di Maio at the latter's initiative.

Sergey Lavrov emphasised that UN Security Council Resolution 2510 must be observed.
`

/** Builds a page that does nothing but offer the reader. */
async function bundle(
  folder: string,
): Promise<{ readonly script: string; readonly size: number; readonly packed: number }> {
  const entry = join(folder, 'entry.ts')
  const door = fileURLToPath(new URL('../../src/index.ts', import.meta.url))
  await writeFile(entry, `import { read } from ${JSON.stringify(door)}\nObject.assign(globalThis, { read })\n`)
  const outDir = join(folder, 'out')
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    build: {
      outDir,
      target: 'es2023',
      rolldownOptions: { input: entry, output: { entryFileNames: 'reader.js' }, checks: { bundlerTimings: false } },
      chunkSizeWarningLimit: 100_000,
    },
  })
  const scripts = (await readdir(outDir)).filter((name) => name.endsWith('.js'))
  expect(scripts).toEqual(['reader.js'])
  const bytes = await readFile(join(outDir, 'reader.js'))
  return { script: bytes.toString(), size: bytes.length, packed: gzipSync(bytes).length }
}

inBrowser('the reader in a browser', () => {
  let browser: Browser
  let folder: string
  let server: Server
  let page: string
  let made: Awaited<ReturnType<typeof bundle>>
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-bundle-'))
    ;[browser, made] = await Promise.all([launch(), bundle(folder)])
    server = createServer((request, response) => {
      const isScript = request.url === '/reader.js'
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
      response.end(
        isScript ? made.script : '<!doctype html><title>t</title><script type="module" src="/reader.js"></script>',
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(async () => {
    await browser?.close()
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
    await rm(folder, { recursive: true, force: true })
  })

  it('reads a text as it does in Node', async () => {
    const at = await watch(browser)
    await at.page.goto(page)
    await at.page.waitForFunction('typeof read === "function"')
    const reading = (await at.page.evaluate(`read(${JSON.stringify(text)})`)) as Reading
    expect(reading).toEqual(JSON.parse(JSON.stringify(read(text))))
    expect(reading.engagements.map(({ kind }) => kind)).toContain('call')
    expect(reading.instruments.map(({ name }) => name)).toContain('UNSC resolution 2510')
    for (const { evidence } of reading.engagements)
      for (const { start, end } of evidence) expect(text.slice(start, end)).not.toBe('')
    expect(at.errors.filter((error) => !/favicon/.test(error))).toEqual([])
    expect(at.strays).toEqual([])
    await at.context.close()
    console.info(
      `The reader's bundle is ${(made.size / 1e6).toFixed(2)} MB, ${(made.packed / 1e6).toFixed(2)} MB packed.`,
    )
  })
})
