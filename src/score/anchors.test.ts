import { expect, test } from 'vitest'
import { anchored } from './anchors.ts'

const text = 'He stressed\u00a0that\n\n   Türkiye’s   role\thad grown.'

test.each([
  ['Türkiye’s role', text.indexOf('Türkiye')],
  ["turkiye's ROLE had", text.indexOf('Türkiye')],
  ['stressed that Türkiye', 3],
  ['grown.', text.indexOf('grown')],
  ['Italy', -1],
])('"%s" begins at %d', (anchor, at) => {
  expect(anchored(text).find(anchor)).toBe(at)
})
