import { describe, expect, test } from 'vitest'
import { builtIn } from '../../knowledge/index.ts'
import { english } from '../../languages/en/index.ts'
import { createReader } from '../reader.ts'
import { instrumentRules } from './index.ts'

const read = createReader({ language: english, knowledge: builtIn() })
const namesIn = (text: string): readonly string[] => read({ text }).instruments.map(({ name }) => name)

describe.each(instrumentRules)('$name', ({ reads, ignores }) => {
  test.each(reads)('reads: %s', (text, names) => expect(namesIn(text)).toEqual(names))
  test.each(ignores)('ignores: %s', (text) => expect(namesIn(text)).toEqual([]))
})

test('all places of one instrument are its evidence, each the words that name it', () => {
  const text =
    'Oslo cited Resolution 2254. The UN Security Council Resolution 2254 (2015) is the basis. UNSCR 2254 stands.'
  const [instrument, ...others] = read({ text }).instruments
  expect(others).toEqual([])
  expect(instrument).toMatchObject({ kind: 'resolution', number: 2254, year: 2015 })
  expect(instrument?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Resolution 2254',
    'UN Security Council Resolution 2254 (2015)',
    'UNSCR 2254',
  ])
})
