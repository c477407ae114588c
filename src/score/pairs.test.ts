import { expect, test } from 'vitest'
import { f1, matchSets, pairUp } from './pairs.ts'

const same = (a: string, b: string) => a === b

test.each([
  [{ hit: 0, gold: 0, predicted: 0 }, 1],
  [{ hit: 0, gold: 3, predicted: 0 }, 0],
  [{ hit: 2, gold: 2, predicted: 2 }, 1],
  [{ hit: 1, gold: 1, predicted: 3 }, 0.5],
])('F1 of %o is %d', (match, value) => {
  expect(f1(match)).toBe(value)
})

test('each predicted thing is used once', () => {
  expect(matchSets(['a', 'a', 'b'], ['a', 'c'], same)).toEqual({ hit: 1, gold: 3, predicted: 2 })
})

test('the closest pair is made first', () => {
  const closeness = (a: number, b: number) => Math.max(0, 3 - Math.abs(a - b))
  expect(pairUp([1, 2], [2, 9], closeness)).toEqual([[2, 2]])
  expect(pairUp([1, 2], [2, 1], closeness)).toEqual([
    [1, 1],
    [2, 2],
  ])
})
