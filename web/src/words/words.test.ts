import { describe, expect, it } from 'vitest'
import { sayCount, saySize } from './count.ts'
import { leaf, sayDate, sayRange, sayWeekday } from './dates.ts'
import { coreOf, cutOf, findIn, runsOf } from './marked.ts'
import { joinNames, sourceName, webAddress } from './names.ts'
import { sidesOf } from './sides.ts'

describe('dates', () => {
  it.each([
    ['2020-09-15', '15 September 2020'],
    ['2021-05', 'May 2021'],
    ['soon', 'soon'],
  ])('says %s as %s', (iso, said) => expect(sayDate(iso)).toBe(said))

  it.each([
    ['2021-05-14', '2021-05-16', '14–16 May 2021'],
    ['2021-05-14', null, '14 May 2021'],
    ['2021-05-30', '2021-06-02', '30 May 2021 – 2 June 2021'],
  ])('says %s to %s as %s', (start, end, said) => expect(sayRange(start, end)).toBe(said))

  it('makes leaves and weekdays only of what is known', () => {
    expect(leaf('2020-09-15')).toEqual({ day: '15', month: 'Sept', year: '2020' })
    expect(leaf('2021-05')).toEqual({ day: '', month: 'May', year: '2021' })
    expect(sayWeekday('2020-09-15')).toBe('Tuesday')
    expect(sayWeekday('2021-05')).toBe('')
  })
})

describe('marked words', () => {
  it('loses and doubles no letter, whatever the marks', () => {
    const runs = runsOf({
      text: 'abcdef',
      marks: [
        { start: 3, end: 99 },
        { start: 1, end: 4 },
        { start: 2, end: 2 },
      ],
    })
    expect(runs).toEqual([
      { text: 'a', marked: false },
      { text: 'bcd', marked: true },
      { text: 'ef', marked: true },
    ])
  })

  it('says where a passage is cut', () => {
    expect(cutOf({ text: 'and so on', marks: [], start: 7 })).toEqual({ before: true, after: true })
    expect(cutOf({ text: 'A whole sentence.', marks: [], start: 7 })).toEqual({ before: false, after: false })
    expect(cutOf({ text: 'A title', marks: [], start: null })).toEqual({ before: false, after: false })
  })

  it('gives the core of a statement with its places', () => {
    const marks = [
      { start: 4, end: 8 },
      { start: 14, end: 19 },
    ]
    expect(coreOf({ text: 'She said that, peace now.', marks })).toEqual([
      { text: 'said', marked: true, start: 4 },
      { text: ' that,', marked: false, start: 8 },
      { text: ' peac', marked: true, start: 14 },
    ])
  })
})

describe('names', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('joins %j', (names, said) => expect(joinNames(names)).toBe(said))

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense', '', null])(
    'links to no %s',
    (url) => expect(webAddress(url)).toBeNull(),
  )

  it('links to web addresses', () => expect(webAddress('https://mid.example/a?b')?.host).toBe('mid.example'))

  it('names a source by publisher, host or file', () => {
    const source = { publisher: null, url: null, source: 'a/b/c.txt' }
    expect(sourceName({ ...source, publisher: 'MFA' })).toBe('MFA')
    expect(sourceName({ ...source, url: 'https://www.mfa.example/x' })).toBe('mfa.example')
    expect(sourceName(source)).toBe('c.txt')
  })

  it('groups participants by the party they act for', () => {
    const person = { entity: null, office: null }
    const sides = sidesOf([
      { ...person, name: 'A', party: 'ITA' },
      { ...person, name: null, party: 'FIN' },
      { ...person, name: 'B', party: 'ITA' },
      { ...person, name: 'C', party: null },
    ])
    expect(sides.map(({ party, people }) => [party, people.map(({ name }) => name)])).toEqual([
      ['ITA', ['A', 'B']],
      ['FIN', []],
      [null, ['C']],
    ])
  })
})

describe('counts', () => {
  it('says one and many', () => {
    expect(sayCount(1, 'text')).toBe('1 text')
    expect(sayCount(5120, 'text')).toBe('5,120 texts')
  })
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [3400000, '3.4 MB'],
    [52000, '52 kB'],
  ])('says %i bytes as %s', (bytes, said) => expect(saySize(bytes)).toBe(said))
})

describe('found words', () => {
  it('are marked whatever their case', () => {
    expect(findIn('Libya and libyan talks', ['libya'])).toEqual([
      { text: 'Libya', marked: true },
      { text: ' and ', marked: false },
      { text: 'libya', marked: true },
      { text: 'n talks', marked: false },
    ])
    expect(findIn('nothing', ['', 'x'])).toEqual([{ text: 'nothing', marked: false }])
  })
})
