import { describe, expect, it } from 'vitest'
import { mayHoldOn, surelyHoldsOn } from './interval.ts'

const term = (start: string | null, end: string | null, knownUntil: string | null = null) => ({
  start,
  end,
  knownUntil,
})

describe('mayHoldOn and surelyHoldsOn', () => {
  it.each([
    [term('2018-06-01', '2019-09-05'), '2018-06-01', true, true],
    [term('2018-06-01', '2019-09-05'), '2019-09-05', true, true],
    [term('2018-06-01', '2019-09-05'), '2019-09-06', false, false],
    [term('2018-06-01', '2019-09-05'), '2018-05', false, false],
    [term('2018-06-01', '2019-09-05'), '2019-09', true, false],
    [term('2018-06-01', '2019-09-05'), '2018', true, false],
    [term('2018', '2019'), '2018-03-01', true, false],
    [term('2018', '2019'), '2019-12-31', true, false],
    [term('2018', '2019'), '2020-01-01', false, false],
    [term('2020-01', null), '2030', true, true],
    [term('2020-01', null, '2022-07'), '2022-07-20', true, false],
    [term('2020-01', null, '2022-07'), '2022-08-01', false, false],
    [term(null, '2010'), '2001', true, false],
    [term(null, null), '2001', true, false],
  ])('%o on %s', (tenure, date, may, sure) => {
    expect(mayHoldOn(tenure, date)).toBe(may)
    expect(surelyHoldsOn(tenure, date)).toBe(sure)
  })
})
