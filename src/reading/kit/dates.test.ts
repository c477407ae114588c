import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { dateFinder } from './dates.ts'
import type { TimeForm } from './expression.ts'

const find = dateFinder(english.words.times)
const all = (text: string) => find(text, 0, text.length)

/** A form in short: "2020-9-14", "?-9-14..9-16", "month ?-5", "weekday 1 last", "days -2", "span week -1". */
function short(form: TimeForm): string {
  if (form.kind === 'date')
    return `${form.year ?? '?'}-${form.month}-${form.day}${form.endDay === null ? '' : `..${form.endMonth}-${form.endDay}`}${form.weekday ? ` on ${form.weekday}` : ''}`
  if (form.kind === 'month') return `month ${form.year ?? '?'}-${form.month}`
  if (form.kind === 'year') return `year ${form.year}`
  if (form.kind === 'weekday') return `weekday ${form.weekday} ${form.direction ?? ''}`.trim()
  if (form.kind === 'days') return `days ${form.offset}`
  return `span ${form.unit} ${form.offset}`
}

describe('times that are found', () => {
  const cases: [text: string, words: string, form: string][] = [
    ['On September 14, they met.', 'September 14', '?-9-14'],
    ['They met on 14 September 2020.', '14 September 2020', '2020-9-14'],
    ['26. January 2022', '26. January 2022', '2022-1-26'],
    ['14th of September 2020', '14th of September 2020', '2020-9-14'],
    ['Sept. 14, 2020', 'Sept. 14, 2020', '2020-9-14'],
    ['dated 2020-09-14.', '2020-09-14', '2020-9-14'],
    ['dated 14.09.2020.', '14.09.2020', '2020-9-14'],
    ['dated 09/14/2020.', '09/14/2020', '2020-9-14'],
    ['on January 6–7, 2022', 'January 6–7, 2022', '2022-1-6..1-7'],
    ['from 3 to 5 March', '3 to 5 March', '?-3-3..3-5'],
    ['November 30 - December 1', 'November 30 - December 1', '?-11-30..12-1'],
    ['30 November – 1 December 2018', '30 November – 1 December 2018', '2018-11-30..12-1'],
    ['on December 5 and 6, the ministers', 'December 5 and 6', '?-12-5..12-6'],
    ['on May 5 and 12 people came', 'May 5', '?-5-5'],
    ['the June 28-30 summit', 'June 28-30', '?-6-28..6-30'],
    ['on Wednesday, 2 October, he', 'Wednesday, 2 October', '?-10-2 on 3'],
    ['Thu, 07 Feb 2019', 'Thu, 07 Feb 2019', '2019-2-7 on 4'],
    ['15 September 202018:21', '15 September 2020', '2020-9-15'],
    ['19:08 GMT07 August 2020', '07 August 2020', '2020-8-7'],
    ['By Agencies7 Aug 2017 5:58 PM', '7 Aug 2017', '2017-8-7'],
    ['in mid-May', 'May', 'month ?-5'],
    ['since May 2021', 'May 2021', 'month 2021-5'],
    ['at the end of March', 'March', 'month ?-3'],
    ['the third quarter of 2022', 'third quarter of 2022', '2022-7-1..9-30'],
    ['in Q3 2022', 'Q3 2022', '2022-7-1..9-30'],
    ['in 2018', '2018', 'year 2018'],
    ['Resolution 2231 (2015)', '2015', 'year 2015'],
    ['the 2011 war', '2011', 'year 2011'],
    ['on Friday', 'Friday', 'weekday 5'],
    ['last Friday', 'last Friday', 'weekday 5 last'],
    ['next Monday', 'next Monday', 'weekday 1 next'],
    ['held the day before yesterday in Sochi', 'the day before yesterday', 'days -2'],
    ['Today, the minister', 'Today', 'days 0'],
    ["yesterday's attack", 'yesterday', 'days -1'],
    ['two days ago', 'two days ago', 'days -2'],
    ['3 weeks ago', '3 weeks ago', 'span week -3'],
    ['earlier this month', 'earlier this month', 'span month 0'],
    ['next year', 'next year', 'span year 1'],
  ]
  it.each(cases)('%s', (text, words, form) => {
    expect(all(text).map((hit) => [text.slice(hit.start, hit.end), short(hit.form)])).toEqual([[words, form]])
  })
})

it.each([
  'He may meet 5 envoys.',
  'Theresa May spoke.',
  'some 1,500 delegates',
  'resolution 1999',
  'Russia Today reported.',
  'the Sunday Times',
  'the Good Friday Agreement',
  'G20 leaders',
  'COP26 in Glasgow',
  'The 31 states',
  '99.99.2020',
])('no time in: %s', (text) => expect(all(text).map((hit) => text.slice(hit.start, hit.end))).toEqual([]))

it('finds nothing outside the stretch it is given', () => {
  const text = 'today and tomorrow and on 5 May 2020'
  expect(find(text, 6, 20).map((hit) => text.slice(hit.start, hit.end))).toEqual(['tomorrow'])
})
