import { expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { dateFinder } from '../kit/dates.ts'
import { datelineOf } from './dateline.ts'
import { lexiconOf } from './lexicon.ts'

const places = new Set(['Geneva', 'Rome', 'ROME', 'LIMA'])
const read = (text: string) =>
  datelineOf(text, { start: 0, end: text.length }, lexiconOf(english), dateFinder(english.words.times), (name) =>
    places.has(name),
  )

it.each([
  ['MOSCOW (Example) - The minister spoke.', 'MOSCOW', 'Example', null],
  ['MOSCOW, Feb 10 (Example) - The minister spoke.', 'MOSCOW', 'Example', 'Feb 10'],
  ['WASHINGTON, December 26. /TASS/. The minister spoke.', 'WASHINGTON', 'TASS', 'December 26'],
  ['KYIV. Feb 3 (Example-News) – The minister spoke.', 'KYIV', 'Example-News', 'Feb 3'],
  ['New York, Sep. 17 ( Example) -- The minister spoke.', 'New York', 'Example', 'Sep. 17'],
  ['Islamabad, August 24, 2021 (ABC-D):The minister spoke.', 'Islamabad', 'ABC-D', 'August 24, 2021'],
  [
    'RIYADH, (ABC - Example / Point News - 11th Oct, 2023) The minister spoke.',
    'RIYADH',
    'ABC - Example / Point News - 11th Oct, 2023',
    null,
  ],
  ['LONDON -- The minister spoke.', 'LONDON', null, null],
  ['BEIJING — The minister spoke.', 'BEIJING', null, null],
  ['Brussels, 14 March 2022 – The minister spoke.', 'Brussels', null, '14 March 2022'],
  ['Geneva – The minister spoke.', 'Geneva', null, null],
  ['(Example) - The minister spoke.', null, 'Example', null],
])('%s', (text, place, agency, date) => {
  const found = read(text)
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null
  expect(text.slice(found?.textStart)).toBe('The minister spoke.')
  expect([words(found?.place), words(found?.agency), words(found?.date)]).toEqual([place, agency, date])
})

it.each([
  'The minister spoke.',
  'Foreign Minister Jane Doe – once an envoy – spoke.',
  'WATCH - The minister speaks.',
  'NATO - The alliance met.',
  'SECRETARY DOE: Good morning.',
  'On March 3, 2020 – The minister spoke.',
  'Jane Doe (Example Party) spoke.',
  'The President – He spoke.',
])('no dateline: %s', (text) => expect(read(text)).toBeNull())
