import { expect, it } from 'vitest'
import { linesOf } from './line.ts'

it('keeps lines apart, however short', () => {
  expect(linesOf('On Libya\na\nb\n\nThe end').map(({ text, gap }) => [text, gap])).toEqual([
    ['On Libya', 0],
    ['a', 0],
    ['b', 0],
    ['The end', 1],
  ])
})

it('joins the scraps of what is no page, and loses none of them', () => {
  const text = 'a\n'.repeat(50_000)
  const lines = linesOf(text)
  expect(lines.length).toBeLessThan(6_000)
  expect(
    lines
      .map((line) => text.slice(line.start, line.end))
      .join('')
      .replace(/\n/g, '').length,
  ).toBe(50_000)
})
