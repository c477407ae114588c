import { expect, test } from 'vitest'
import { readSize, writeSize } from './size.ts'

test.each([
  ['20MB', 20_000_000],
  ['512 kB', 512_000],
  ['1.5g', 1_500_000_000],
  ['100', 100],
  ['7b', 7],
  ['', null],
  ['-3', null],
  ['3 apples', null],
])('readSize(%j)', (text, bytes) => {
  expect(readSize(text)).toBe(bytes)
})

test.each([
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [20_000_000, '20 MB'],
  [3_000_000_000, '3 GB'],
])('writeSize(%d)', (bytes, text) => {
  expect(writeSize(bytes)).toBe(text)
})
