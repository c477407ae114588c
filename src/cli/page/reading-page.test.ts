import { expect, test } from 'vitest'
import { people, sampleCall } from '../../record/sample.ts'
import { styleOf } from '../terminal/index.ts'
import { readingPage } from './index.ts'
import { lineFinder, whereOf } from './lines.ts'

const names: Readonly<Record<string, string>> = { ESP: 'Spain', NGA: 'Nigeria' }
const context = { width: 80, style: styleOf(false), partyName: (code: string) => names[code] ?? null }
const { reading } = sampleCall({
  caller: people.reyes,
  called: people.okafor,
  date: '2031-02-03',
  topic: 'the situation in Libya',
  says: 'there was no alternative to a political settlement',
  due: '2031-04',
})

test('a reading as a page', () => {
  expect(readingPage(reading, context)).toBe(`Call of Ana Reyes with John Okafor
Ministry · readout · 3 February 2031 (stated)
2031-02-03.txt

Engagements
  Telephone call held · 3 February 2031 [line 3]
    Ana Reyes · Foreign Minister, Spain
    John Okafor · Foreign Minister, Nigeria
    at the initiative of Spain
    on the situation in Libya

Statements
  Ana Reyes (Spain)
    states → John Okafor (Nigeria): there was no alternative to a political
      settlement [line 4]

Instruments
  UNSC resolution 2510 (2020) [line 4]

Commitments
  Ana Reyes (Spain): to come back to the situation in Libya, by April 2031
    [line 4]
`)
})

test('a reading without facts says so', () => {
  const bare = { ...reading, engagements: [], statements: [], instruments: [], commitments: [] }
  expect(readingPage(bare, context)).toContain('No contact, statement, instrument or commitment was found in it.')
  const empty = { ...bare, document: { ...bare.document, text: ' \n', title: null } }
  expect(readingPage(empty, context)).toContain('There are no words in it.')
})

test('lines are counted from 1', () => {
  const lineOf = lineFinder('a\nb\n\nc')
  expect([0, 1, 2, 4, 5].map(lineOf)).toEqual([1, 1, 2, 3, 4])
  const spans = [5, 0, 0, 2].map((start) => ({ start, end: start + 1 }))
  expect(whereOf(spans, lineOf)).toBe('[lines\u00a01,\u00a02,\u00a04]')
  expect(whereOf(spans.slice(0, 1), lineOf)).toBe('[line\u00a04]')
})
