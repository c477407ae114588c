/*
 * Bundles the library and the command line into dist/.
 *   npm run build
 * The library stays pure, so that it can be bundled for a browser as well; its dependencies stay outside. The command
 * line has all it needs, in chunks that are loaded when a command asks for them, with its data beside it: a command
 * starts in a fraction of the time.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { jsonBeside } from './bundle/json-beside.ts'
import { taggerModel } from './bundle/tagger-model.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** Takes away what an earlier build left, but not the web app, which is built apart. */
function clean(): void {
  if (!existsSync(dist)) return
  for (const name of readdirSync(dist)) if (name !== 'web') rmSync(join(dist, name), { recursive: true })
}

const common = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
} as const satisfies InlineConfig

async function buildLibrary(): Promise<void> {
  await build({
    ...common,
    build: {
      ssr: true,
      outDir: dist,
      emptyOutDir: false,
      target: 'es2024',
      minify: false,
      rolldownOptions: {
        input: { index: join(root, 'src/index.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  })
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
    {
      stdio: 'inherit',
    },
  )
}

async function buildCommandLine(): Promise<void> {
  await build({
    ...common,
    plugins: [jsonBeside(), taggerModel()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      ssrEmitAssets: true,
      outDir: join(dist, 'cli'),
      emptyOutDir: false,
      target: 'node24',
      minify: !process.argv.includes('--readable'),
      rolldownOptions: {
        input: { main: join(root, 'src/cli/main.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
        checks: { eval: false, bundlerTimings: false, pluginTimings: false },
      },
    },
  })
}

clean()
await buildLibrary()
await buildCommandLine()
