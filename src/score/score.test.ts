import { describe, expect, test } from 'vitest'
import type { Reading } from '../model/index.ts'
import { type Gold, printScores, scoreReadings } from './index.ts'

const text = 'Call with Italy\n\nOn May 4, Ana Rossi called Ben Kovacs. Rossi stressed that ships must pass.\n\nShare'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const rossi = { entity: 'p1', name: 'Ana Rossi', party: 'ITA' }
const kovacs = { entity: 'p2', name: 'Ben Kovacs', party: 'HUN' }

const gold: Gold = {
  id: 'call',
  genre: 'readout',
  published: { date: '2031-05-04', basis: 'stated' },
  title: 'Call with Italy',
  body: { starts: 'On May 4, Ana', ends: 'that ships must pass.', boilerplate: ['Share'] },
  engagements: [
    {
      id: 'e1',
      main: true,
      kind: 'call',
      status: 'held',
      date: '2031-05-04',
      place: null,
      participants: [
        { name: 'Ana Rossi', office: null, party: 'ITA' },
        { name: 'Ben Kovacs', office: null, party: 'HUN' },
      ],
      initiator: 'ITA',
      topics: ['safety of ships'],
    },
  ],
  statements: [
    { holders: ['Ana Rossi'], act: 'request', addressees: [], quoted: 'indirect', anchor: 'ships must pass' },
  ],
  instruments: [],
  commitments: [],
  entities: [{ name: 'Ana Rossi', type: 'person', mentions: ['Ana Rossi', 'Rossi stressed'] }],
}

const right: Reading = {
  document: {
    id: 'd',
    source: '',
    url: null,
    publisher: null,
    genre: 'readout',
    language: 'en',
    title: 'Call with Italy',
    published: { date: '2031-05-04', time: null, basis: 'stated', earliest: null, latest: null, reasons: [] },
    text,
    body: [span('On May 4, Ana Rossi called Ben Kovacs. Rossi stressed that ships must pass.')],
    sections: [],
    residue: [{ ...span('Share'), kind: 'share' }],
  },
  entities: [
    {
      id: 'p1',
      type: 'person',
      name: 'Ana Rossi',
      party: 'ITA',
      wikidata: null,
      mentions: [span('Ana Rossi'), span('Rossi stressed')],
    },
  ],
  engagements: [
    {
      id: 'e',
      main: true,
      kind: 'call',
      status: 'held',
      date: '2031-05-04',
      end: null,
      dateBasis: 'stated',
      place: null,
      participants: [
        { ...rossi, office: null },
        { ...kovacs, office: null },
      ],
      initiator: 'ITA',
      topics: [{ id: null, label: 'ships' }],
      evidence: [span('Ana Rossi called Ben Kovacs')],
    },
  ],
  statements: [
    {
      id: 's',
      holders: [rossi],
      act: 'request',
      addressees: [],
      reportedBy: null,
      topics: [],
      quoted: 'indirect',
      negated: false,
      cue: span('stressed that'),
      content: span('ships must pass'),
      engagement: 'e',
      evidence: [span('Rossi stressed that ships must pass.')],
    },
  ],
  instruments: [],
  commitments: [],
  times: [],
  reader: { name: 'readout', version: '0' },
}

const scoresOf = (reading: Reading | null) =>
  new Map(scoreReadings([{ gold, text, reading }]).table.map(({ name, f1 }) => [name, f1]))

test('a right reading has every point', () => {
  expect(new Set(scoresOf(right).values())).toEqual(new Set([1]))
})

describe('what is wrong costs its own noun', () => {
  const { document, engagements, statements } = right
  const [engagement] = engagements
  const [statement] = statements
  if (!engagement || !statement) throw new Error('The right reading has one of each.')
  const withContact = (change: object): Reading => ({ ...right, engagements: [{ ...engagement, ...change }] })
  const withStatement = (change: object): Reading => ({ ...right, statements: [{ ...statement, ...change }] })
  const withDocument = (change: object): Reading => ({ ...right, document: { ...document, ...change } })

  test.each<[string, Reading | null]>([
    ['reading', null],
    ['published date', withDocument({ published: { ...document.published, date: null } })],
    ['published basis', withDocument({ published: { ...document.published, basis: 'inferred' } })],
    ['title', withDocument({ title: null })],
    ['genre', withDocument({ genre: 'news' })],
    ['text kept as given', withDocument({ text: `${text} ` })],
    ['body start', withDocument({ body: [span('Ana Rossi called Ben Kovacs. Rossi stressed that ships must pass.')] })],
    ['body end', withDocument({ body: [span('On May 4, Ana Rossi')] })],
    ['residue dropped', withDocument({ body: [...document.body, span('Share')] })],
    ['engagements', { ...right, engagements: [] }],
    ['main engagement', withContact({ main: false })],
    ['engagement kind', withContact({ kind: 'meeting' })],
    ['engagement status', withContact({ status: 'planned' })],
    ['engagement date', withContact({ date: null })],
    ['engagement place', withContact({ place: 'Rome' })],
    ['initiator', withContact({ initiator: null })],
    ['participants', withContact({ participants: [{ ...rossi, office: null }] })],
    ['participant party', withContact({ participants: [{ ...rossi, party: 'FRA', office: null }, kovacs] })],
    ['topics', withContact({ topics: [] })],
    ['statements found', withStatement({ content: span('Call with') })],
    ['statement act', withStatement({ act: 'state' })],
    ['statement holders', withStatement({ holders: [kovacs] })],
    ['statement quoted', withStatement({ quoted: 'direct' })],
    ['statement addressees', withStatement({ addressees: [kovacs] })],
    ['statements strict', withStatement({ act: 'state' })],
    ['name links', { ...right, entities: [] }],
    [
      'instruments',
      {
        ...right,
        instruments: [{ id: 'i', kind: 'treaty', name: 'X', number: null, year: null, evidence: [span('May')] }],
      },
    ],
  ])('%s', (noun, reading) => {
    expect(scoresOf(reading).get(noun)).toBeLessThan(1)
  })
})

test('the table names what was missed', () => {
  const printed = printScores(scoreReadings([{ gold, text, reading: { ...right, statements: [] } }]), { misses: 3 })
  expect(printed).toContain('statements found             P   0.0  R   0.0  F1   0.0  n 1')
  expect(printed).toContain('- call: not found: Ana Rossi request "ships must pass"')
})
