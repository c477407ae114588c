import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stages } from '../src/reading/reader.ts'
import { root } from './root.ts'

const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
const [, treeText = ''] = page.match(/## The tree\n\n```\n([\s\S]*?)```/) ?? []

describe('ARCHITECTURE.md', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, 'src', entry.name)).length > 0)
    .map(({ name }) => name)

  test.each(folders)('names src/%s in its tree', (folder) => {
    expect(treeText).toMatch(new RegExp(`^ {2}${folder}/`, 'm'))
  })

  test('names no folder of src that is not there', () => {
    const named = [...treeText.matchAll(/^ {2}([a-z-]+)\//gm)].map(([, name]) => name)
    expect(named.filter((name) => !folders.includes(name ?? ''))).toEqual([])
  })

  test('walks through the stages in their order', () => {
    const walked = [...page.matchAll(/^\d+\. \*\*(\w+)\*\* out of/gm)].map(([, name]) => name)
    expect(walked).toEqual(stages.map(({ fills }) => fills))
  })
})
