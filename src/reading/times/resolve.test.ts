import { describe, expect, it } from 'vitest'
import type { TimeForm } from '../kit/index.ts'
import type { Direction } from '../kit/tense.ts'
import { resolve } from './resolve.ts'

const day = (
  month: number,
  day: number,
  end: [number, number] | null = null,
  year: number | null = null,
): TimeForm => ({
  kind: 'date',
  year,
  month,
  day,
  endMonth: end?.[0] ?? null,
  endDay: end?.[1] ?? null,
})
const weekday = (weekday: number, direction: 'last' | 'this' | 'next' | null = null): TimeForm => ({
  kind: 'weekday',
  weekday,
  direction,
})

describe('against Thursday, 1 February 2018', () => {
  const cases: [string, TimeForm, Direction, string | null][] = [
    ['a past day without its year', day(12, 18), 'past', '2017-12-18'],
    ['a coming day without its year', day(3, 18), 'future', '2018-03-18'],
    ['a day with no tense is the nearest, rather back', day(1, 30), null, '2018-01-30'],
    ['a day ahead with no tense', day(4, 14), null, '2018-04-14'],
    ['a day far ahead with no tense is rather one far back', day(6, 14), null, '2017-06-14'],
    ['a range over New Year', day(12, 30, [1, 2]), 'past', '2017-12-30/2018-01-02'],
    ['a full date', day(9, 14, null, 2020), null, '2020-09-14'],
    ['an open range that has begun', day(1, 31, [2, 2]), 'future', '2018-01-31/2018-02-02'],
    ['a day with its weekday', { ...day(2, 5), kind: 'date', weekday: 1 } as TimeForm, 'past', '2018-02-05'],
    ['a past weekday', weekday(2), 'past', '2018-01-30'],
    ['the same weekday', weekday(4), 'past', '2018-02-01'],
    ['a coming weekday', weekday(2), 'future', '2018-02-06'],
    ['last Thursday', weekday(4, 'last'), null, '2018-01-25'],
    ['next Thursday', weekday(4, 'next'), null, '2018-02-08'],
    ['this Friday', weekday(5, 'this'), null, '2018-02-02'],
    ['the day before yesterday', { kind: 'days', offset: -2 }, null, '2018-01-30'],
    ['last week', { kind: 'span', unit: 'week', offset: -1 }, null, '2018-01-22/2018-01-28'],
    ['last month', { kind: 'span', unit: 'month', offset: -1 }, null, '2018-01'],
    ['next quarter', { kind: 'span', unit: 'quarter', offset: 1 }, null, '2018-04-01/2018-06-30'],
    ['last year', { kind: 'span', unit: 'year', offset: -1 }, null, '2017'],
    ['a past month', { kind: 'month', year: null, month: 6 }, 'past', '2017-06'],
    ['a coming month', { kind: 'month', year: null, month: 1 }, 'future', '2019-01'],
  ]
  it.each(cases)('%s', (_, form, direction, expected) => {
    const value = resolve(form, '2018-02-01', direction)
    expect(value && (value.until ? `${value.value}/${value.until}` : value.value)).toBe(expected)
  })
})

it('says what is stated and what is worked out', () => {
  expect(resolve(day(9, 14, null, 2020), null, null)?.basis).toBe('stated')
  expect(resolve(day(9, 14), '2020-09-15', 'past')?.basis).toBe('inferred')
})

it.each([
  ['a weekday', weekday(2)],
  ['today', { kind: 'days', offset: 0 } as TimeForm],
  ['a day without its year', day(9, 14)],
  ['last week', { kind: 'span', unit: 'week', offset: -1 } as TimeForm],
])('leaves %s open where the day of issue is not known', (_, form) => expect(resolve(form, null, 'past')).toBeNull())

it('places a day in the year of a month of issue', () => {
  expect(resolve(day(9, 14), '2020-09', 'past')?.value).toBe('2020-09-14')
  expect(resolve(weekday(2), '2020-09', 'past')).toBeNull()
})
