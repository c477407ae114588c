import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './root.ts'

/** Imports that go against an arrow: the rule, the file, what it says. Types count as much as values. */
const violations: readonly (readonly [rule: string, file: string, code: string])[] = [
  [
    'model-stands-alone',
    'src/model/planted.ts',
    "import type { Draft } from '../reading/kit/index.ts'\nexport type A = Draft",
  ],
  ['kit-imports-model', 'src/reading/kit/planted.ts', "export { english } from '../../languages/en/index.ts'"],
  [
    'stages-apart',
    'src/reading/page/planted.ts',
    "import type { times } from '../times/index.ts'\nexport type A = typeof times",
  ],
  ['stages-apart', 'src/reading/genre/planted.ts', "export { builtIn } from '../../knowledge/index.ts'"],
  ['reading-is-pure', 'src/reading/planted.ts', "export { readFileSync } from 'node:fs'"],
  ['languages-are-words', 'src/languages/en/planted.ts', "export { page } from '../../reading/page/index.ts'"],
  ['knowledge-imports-model-and-kit', 'src/knowledge/planted.ts', "export { stages } from '../reading/reader.ts'"],
  ['network-in-capture', 'src/knowledge/fetching.ts', "export { get } from 'node:https'"],
  ['bytes-in-capture', 'src/record/planted.ts', "export { parseHTML } from 'linkedom'"],
  ['record-imports-model', 'src/record/reading.ts', "export { read } from '../index.ts'"],
  ['compare-and-exporters-import-model', 'src/compare/planted.ts', "export { read } from '../index.ts'"],
  ['score-imports-model', 'src/score/planted.ts', "export { read } from '../index.ts'"],
  ['pure-core', 'src/score/files.ts', "export { join } from 'node:path'"],
  ['nobody-imports-a-door', 'src/exporters/planted.ts', "export { a } from '../cli/planted.ts'"],
  ['web-sees-the-api', 'web/planted.ts', "export { read } from '../src/index.ts'"],
  ['no-development-packages', 'src/capture/planted.ts', "export { test } from 'vitest'"],
  ['no-unresolved', 'src/capture/nowhere.ts', "export { a } from './no-such-file.ts'"],
  ['no-cycles', 'src/score/one.ts', "import type { B } from './two.ts'\nexport type A = B"],
]

const companions: readonly (readonly [file: string, code: string])[] = [
  ['src/score/two.ts', "import type { A } from './one.ts'\nexport type B = A | null"],
  ['src/cli/planted.ts', 'export const a = 1'],
]

describe('the arrows', { timeout: 60_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), 'readout-arrows-'))

  const write = (file: string, code: string) => {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), `${code}\n`)
  }

  const cruise = () => {
    const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
    const options = ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src', 'web']
    const { status, stdout } = spawnSync(process.execPath, [command, ...options], { cwd: copy, encoding: 'utf8' })
    return { status, stdout }
  }

  let planted = ''

  beforeAll(() => {
    for (const part of ['src', 'web', 'scripts', 'package.json', '.dependency-cruiser.mjs'])
      cpSync(join(root, part), join(copy, part), { recursive: true, filter: (path) => !/\.csv$|\/build$/.test(path) })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  })

  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  test('hold in the project as it is', () => {
    const { status, stdout } = cruise()
    expect(status, stdout).toBe(0)
  })

  test('break the build where one is crossed', () => {
    for (const [, file, code] of violations) write(file, code)
    for (const [file, code] of companions) write(file, code)
    const { status, stdout } = cruise()
    planted = stdout
    expect(status).toBeGreaterThan(0)
  })

  test.each(violations)('%s is broken by %s', (rule, file) => {
    const named = planted.split('\n').some((line) => line.includes(`${rule}:`) && line.includes(file))
    expect(named, planted).toBe(true)
  })
})
