import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { type ServeOptions, type Serving, serve } from '../../src/api/index.ts'
import { openTestRecord } from '../../src/api/testing/open-app.ts'
import { read } from '../../src/index.ts'
import type { Reading } from '../../src/model/index.ts'

const names: Readonly<Record<string, string>> = { FIN: 'Finland', ITA: 'Italy', DEU: 'Germany', TUR: 'Turkey' }

/** Builds the web app into a folder of its own, so that the tests see the sources as they are. */
export async function buildWeb(): Promise<{ readonly root: string; readonly remove: () => Promise<void> }> {
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
