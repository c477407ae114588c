import { describe, expect, test } from 'vitest'
import { readSearch } from './search-words.ts'

const word = (words: string) => ({ words, prefix: false })

describe('readSearch', () => {
  test.each([
    ['libya minsk', [[word('libya')], [word('minsk')]], []],
    ['"energy and infrastructure" ok', [[word('energy and infrastructure')], [word('ok')]], []],
    ['a OR b c', [[word('a'), word('b')], [word('c')]], []],
    ['a AND b', [[word('a')], [word('b')]], []],
    ['OR a OR', [[word('a')]], []],
    ['a -b NOT c -"d e"', [[word('a')]], [word('b'), word('c'), word('d e')]],
    ['sanction*', [[{ words: 'sanction', prefix: true }]], []],
    ['"peace proc"*', [[{ words: 'peace proc', prefix: true }]], []],
    ['"open', [[word('open')]], []],
    ['UN-backed -- "" *', [[word('UN-backed')]], []],
    ['', [], []],
  ])('reads %j', (text, groups, unwanted) => {
    expect(readSearch(text)).toEqual({ groups, unwanted })
  })

  test('takes long and hostile input in its stride', () => {
    for (const hostile of ['"'.repeat(200_000), '-'.repeat(200_000), 'a '.repeat(100_000), `"${' '.repeat(200_000)}`])
      expect(readSearch(hostile).groups.length).toBeLessThanOrEqual(50)
  })
})
