import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { captureFile } from '../src/capture/index.ts'
import { type Reading, read } from '../src/index.ts'
import { root } from './root.ts'

const folder = join(root, 'examples')
const names = readdirSync(folder).filter((name) => /\.(txt|html)$/.test(name))
const readings = new Map<string, Reading>()
for (const name of names) readings.set(name, read((await captureFile(join(folder, name))).source))

/** The examples in which something is not as it should be. */
const failing = (wrong: (reading: Reading) => boolean): string[] =>
  [...readings].filter(([, reading]) => wrong(reading)).map(([name]) => name)

/** Words of page furniture that must never be read as what somebody wrote. */
const furniture = /cookie|all rights reserved|sign in|newsletter|dataLayer|READ MORE|Most read|Print version|Share on:/i

describe('examples', () => {
  test.each([...readings])('%s has its day', (name, { document }) => {
    expect(document.published.date).toBe(name.slice(0, 10))
  })

  // How many may still fail: lowered when beaten, never raised.
  test('have no furniture in their bodies', () => {
    const inBody = failing(({ document: { body, text } }) =>
      body.some(({ start, end }) => furniture.test(text.slice(start, end))),
    )
    expect(inBody.length, inBody.join(', ')).toBeLessThanOrEqual(2)
  })

  test('show what they are about', () => {
    const without = failing(({ engagements }) => !engagements.some((e) => e.main && e.participants.length > 0))
    expect(without.length, without.join(', ')).toBeLessThanOrEqual(17)
  })

  test('are to the letter what corpus/ says right readings of', () => {
    const shared = names.filter((name) => existsSync(join(root, 'corpus', name)))
    expect(shared.length).toBeGreaterThan(10)
    for (const name of shared)
      expect(readFileSync(join(root, 'corpus', name), 'utf8')).toBe(readFileSync(join(folder, name), 'utf8'))
  })
})
