import { describe, expect, it } from 'vitest'
import { english } from '../../../languages/en/index.ts'
import { dateFinder } from '../../kit/dates.ts'
import { blocksOf } from '../block.ts'
import { lexiconOf } from '../lexicon.ts'
import { linesOf } from '../line.ts'
import { unitOf } from '../unit.ts'
import { residueRules } from './index.ts'

const lexicon = lexiconOf(english)
const find = dateFinder(english.words.times)
const unit = (text: string) => {
  const [block] = blocksOf(linesOf(text))
  if (!block) throw new Error(`no line in ${JSON.stringify(text)}`)
  return unitOf(text, block, lexicon, find)
}

describe.each(residueRules.map((rule) => [rule.name, rule] as const))('the residue rule %s', (_, rule) => {
  it.each(rule.reads.map((text) => [text]))('knows %s', (text) => {
    expect(rule.test(unit(text), lexicon)).toBe(true)
  })
  it.each(rule.ignores.map((text) => [text]))('leaves %s', (text) => {
    expect(rule.test(unit(text), lexicon)).toBe(false)
  })
})

it('gives every rule examples on both sides, and a name of its own', () => {
  expect(residueRules.filter(({ reads, ignores }) => !reads.length || !ignores.length)).toEqual([])
  expect(new Set(residueRules.map(({ name }) => name)).size).toBe(residueRules.length)
})
