import { expect, test } from 'vitest'
import { compareVersions } from './version-order.ts'

test.each([
  ['0.9.1', '0.10.0', -1],
  ['1.0', '1.0.0', 0],
  ['2.0.0', '1.9.9', 1],
  ['1.0.0-a', '1.0.0', 0],
])('compareVersions(%s, %s)', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign)
})
