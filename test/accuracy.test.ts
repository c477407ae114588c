import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { printScores, scoreReadings } from '../src/score/index.ts'
import { goldBeside, readCases } from './cases.ts'
import { root } from './root.ts'

/** F1 per noun that the reader must reach over `corpus/`: raised when beaten, never lowered. */
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Record<string, number>

describe('accuracy over corpus/', () => {
  const scores = scoreReadings(readCases(join(root, 'corpus')))
  const reached = new Map(scores.table.map(({ name, f1 }) => [name, f1]))

  test('the gold stands in its texts', () => {
    expect(scores.misses.get('gold') ?? []).toEqual([])
  })

  test('every noun that is scored has a floor', () => {
    expect(Object.keys(floors).sort()).toEqual([...reached.keys()].sort())
  })

  test.each(Object.entries(floors))('%s reaches %f', (noun, floor) => {
    const misses = (scores.misses.get(noun) ?? []).join('\n')
    expect(reached.get(noun), `${noun} fell below its floor. Missed:\n${misses}`).toBeGreaterThanOrEqual(floor)
  })
})

describe.each(goldBeside())('measured beside, no floor: %s', (folder) => {
  test('prints its table', () => {
    const scores = scoreReadings(readCases(folder))
    console.log(`${basename(folder)}: ${printScores(scores)}`)
    expect(scores.documents).toBeGreaterThan(0)
  })
})
