import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { type ServeOptions, type Serving, serve } from '../../src/api/index.ts'
import { openTestRecord } from '../../src/api/testing/open-app.ts'
import { read } from '../../src/index.ts'
import type { Reading } from '../../src/model/index.ts'
import { launch } from './executable.ts'

const names: Readonly<Record<string, string>> = { FIN: 'Finland', ITA: 'Italy', DEU: 'Germany', TUR: 'Turkey' }

/** Builds the web app into a folder of its own, so that the tests see the sources as they are. */
async function buildWeb(): Promise<{ readonly root: string; readonly remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'readout-web-'))
  const configFile = fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'error', build: { outDir: root, emptyOutDir: true } })
  return { root, remove: () => rm(root, { recursive: true, force: true }) }
}

/** Serves the built app over a record with the given readings. */
export async function serveWeb(
  webRoot: string,
  held: readonly Reading[],
  options: Partial<ServeOptions> = {},
): Promise<Serving> {
  const { store, close } = await openTestRecord(held)
  const serving = await serve({
    store,
    read: (source) => read(source),
    partyName: (code) => names[code] ?? null,
    now: () => new Date('2024-02-03T04:05:06Z'),
    webRoot,
    port: 0,
    ...options,
  })
  return {
    ...serving,
    close: async () => {
      await serving.close()
      await close()
    },
  }
}

/** What a test of the app works with, once its hooks have run. */
export interface App {
  browser: Browser
  webRoot: string
}

/** Starts the browser and builds the app before the tests of a block, and ends both after them. */
export function useApp(): App {
  const app = {} as App
  let remove: () => Promise<void> = () => Promise.resolve()
  beforeAll(async () => {
    const [browser, web] = await Promise.all([launch(), buildWeb()])
    remove = web.remove
    Object.assign(app, { browser, webRoot: web.root })
  })
  afterAll(async () => {
    await app.browser?.close()
    await remove()
  })
  return app
}

/** The same with the given readings served. */
export function useServedApp(held: readonly Reading[]): App & { serving: Serving } {
  const app = useApp() as App & { serving: Serving }
  beforeAll(async () => {
    app.serving = await serveWeb(app.webRoot, held)
  })
  afterAll(() => app.serving?.close())
  return app
}
