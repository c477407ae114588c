import { expect, it } from 'vitest'
import { filtersOf, paramsOf, withParts } from './question.ts'

it('reads a question out of an address and leaves out the rest', () => {
  const question = paramsOf('?text=libya&party=ITA&cursor=x&from=&evil=1')
  expect(question).toEqual({ text: 'libya', party: 'ITA' })
  expect(filtersOf(question)).toEqual([['party', 'ITA']])
  expect(withParts(question, { party: null, act: 'warn' })).toEqual({ text: 'libya', party: null, act: 'warn' })
})
