import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, daysIn, firstDay, isoDay, lastDay, weekdayOf } from './calendar.ts'

describe('days', () => {
  it.each([
    [2020, 2, 29, '2020-02-29'],
    [2021, 2, 29, null],
    [2021, 13, 1, null],
    [2021, 4, 31, null],
    [2021, 4, 0, null],
  ])('makes %i-%i-%i', (year, month, day, expected) => expect(isoDay(year, month, day)).toBe(expected))

  it.each([
    ['2018-01-30', 2, '2018-02-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['2021-12-31', 1, '2022-01-01'],
  ])('adds to %s %i days', (day, days, expected) => expect(addDays(day, days)).toBe(expected))

  it.each([
    ['2018-02-01', 4],
    ['1969-12-28', 7],
    ['2025-02-10', 1],
  ])('knows the weekday of %s', (day, weekday) => expect(weekdayOf(day)).toBe(weekday))

  it('knows the ends of stretches', () => {
    expect([firstDay('2020'), lastDay('2020')]).toEqual(['2020-01-01', '2020-12-31'])
    expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29'])
    expect(daysIn(2100, 2)).toBe(28)
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
  })
})
