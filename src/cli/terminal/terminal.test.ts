import { describe, expect, test } from 'vitest'
import { plain, styleOf, wantsColour, widthOf, wrap } from './index.ts'

describe('wrap', () => {
  test('breaks between words, with a hanging indent', () => {
    expect(wrap([{ text: 'one two three four five six' }], { width: 20, indent: 2, hang: 4 })).toEqual([
      '  one two three four',
      '    five six',
    ])
  })

  test('cuts what no line can hold', () => {
    const lines = wrap([{ text: `a ${'x'.repeat(50)} b` }], { width: 20 })
    expect(Math.max(...lines.map((line) => line.length))).toBe(20)
    expect(lines.join('').replaceAll(' ', '')).toBe(`a${'x'.repeat(50)}b`)
  })

  test('counts columns, not letters or signs of style', () => {
    expect(wrap([{ text: '会谈 会谈 会谈 会谈 会谈' }], { width: 20 })).toEqual(['会谈 会谈 会谈 会谈', '会谈'])
    const loud = (text: string) => `\u001b[1m${text}\u001b[22m`
    expect(wrap([{ text: 'aaaa bbbb', style: loud }, { text: ' cccc dddd' }], { width: 20 })).toHaveLength(1)
  })

  test('pieces that touch stay together', () => {
    expect(wrap([{ text: 'to Rome' }, { text: ', Italy' }], { width: 40 })).toEqual(['to Rome, Italy'])
  })

  test('nothing is no line', () => {
    expect(wrap([{ text: '  ' }], { width: 40 })).toEqual([])
  })
})

test.each([
  ['abc', 3],
  ['会谈', 4],
  ['e\u0301', 1],
  ['🇮🇹', 2],
])('widthOf(%j)', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('plain takes out what steers a terminal', () => {
  expect(plain(' a\n b\u001b]0;title\u0007\u202ec\u0085 ')).toBe('a b]0;titlec')
})

test.each([
  [true, {}, undefined, true],
  [false, {}, undefined, false],
  [true, { NO_COLOR: '1' }, undefined, false],
  [true, { TERM: 'dumb' }, undefined, false],
  [true, {}, false, false],
  [false, { FORCE_COLOR: '1' }, undefined, true],
  [true, { FORCE_COLOR: '0' }, undefined, false],
])('wantsColour on a terminal: %j, in %j, flag %j is %j', (isTTY, environment, flag, colour) => {
  expect(wantsColour({ isTTY }, environment, flag)).toBe(colour)
})

test('styles without colour give the text back', () => {
  for (const style of Object.values(styleOf(false))) expect(style('x')).toBe('x')
})
