import { expect, test } from 'vitest'
import { cutOverlong } from './overlong.ts'

test.each([
  [[], []],
  [[[0, 5]], [[0, 5]]],
  [[[0, 800]], [[0, 800]]],
  [
    [
      [0, 10],
      [10, 1620],
      [1620, 1625],
    ],
    [
      [0, 10],
      [10, 810],
      [810, 1610],
      [1610, 1620],
      [1620, 1625],
    ],
  ],
] as [[number, number][], [number, number][]][])('%j is cut to %j', (sentences, cut) => {
  expect(cutOverlong(sentences)).toEqual(cut)
})
