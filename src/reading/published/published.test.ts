import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import type { SourceDocument } from '../../model/index.ts'
import { expressions } from '../expressions/index.ts'
import type { Knowledge, KnownEvent, Mention, Sentence, Token, Tools } from '../kit/index.ts'
import { noTrace } from '../kit/index.ts'
import { page } from '../page/index.ts'
import { published } from './index.ts'

const events: KnownEvent[] = [
  {
    id: 'port-congress',
    name: 'Port Congress',
    kind: 'congress',
    start: '2018-01-30',
    end: null,
    place: 'Strelsau',
    parties: [],
    source: 'made up',
  },
  {
    id: 'lake-summit',
    name: 'Lake Summit',
    kind: 'summit',
    start: '2018-11-30',
    end: '2018-12-01',
    place: 'Zenda',
    parties: [],
    source: 'made up',
  },
]
const knowledge = {
  partyMeanings: () => [],
  event: (id: string) => events.find((event) => event.id === id) ?? null,
  findEvent: () => null,
  personsByName: (name: string) =>
    name === 'Jane Doe'
      ? [
          {
            name,
            wikidata: null,
            tenures: [
              {
                person: name,
                wikidata: null,
                office: 'Foreign Minister',
                kind: 'foreign-minister' as const,
                party: 'EXA',
                start: '2016-12-12',
                end: '2018-06-01',
                knownUntil: null,
                source: 'made up',
              },
            ],
          },
        ]
      : [],
  personsBySurname: () => [],
} as unknown as Knowledge
const tools: Tools = { language: english, knowledge, trace: noTrace }

/** Sentences by a crude cut, and the events and the minister found by their names: what this stage needs of others. */
function read(source: string | SourceDocument) {
  const document = typeof source === 'string' ? { text: source } : source
  const { text } = document
  const own = page.run({ source: document }, tools)
  const sentences: Sentence[] = []
  for (const [paragraph, { textStart, end }] of own.paragraphs.entries())
    for (const match of text.slice(textStart, end).matchAll(/[^.]+(?:\.(?!\s\p{Lu}|$)[^.]*)*\.?/gu)) {
      let at = textStart + match.index
      const tokens = english.tagger(match[0]).map(({ text: word, spaces, lemma, pos }): Token => {
        const start = at + spaces.length
        at = start + word.length
        return { start, end: at, text: word, lower: word.toLowerCase(), lemma, pos }
      })
      const first = tokens[0]
      if (first) sentences.push({ index: sentences.length, paragraph, start: first.start, end: at, tokens })
    }
  const made = { sentences, quotations: [] }
  const mention = (sentence: Sentence, words: string, more: Partial<Mention>): Mention[] => {
    const at = text.indexOf(words, sentence.start)
    if (at < 0 || at >= sentence.end) return []
    const span = { start: at, end: at + words.length }
    return [
      {
        ...span,
        index: 0,
        sentence: sentence.index,
        from: 0,
        to: 1,
        kind: 'name',
        type: 'event',
        head: span,
        name: words,
        party: null,
        key: null,
        role: null,
        number: 'singular',
        gender: null,
        use: 'noun',
        within: null,
        ...more,
      },
    ]
  }
  const mentions = sentences.flatMap((sentence) => [
    ...mention(sentence, 'Port Congress', { key: 'port-congress' }),
    ...mention(sentence, 'Lake Summit', { key: 'lake-summit' }),
    ...mention(sentence, 'Foreign Minister of Examplia Jane Doe', {
      type: 'person',
      name: 'Jane Doe',
      party: 'EXA',
      role: { start: 0, end: 1, title: 'Foreign Minister', kind: 'foreign-minister', party: 'EXA', former: false },
    }),
  ])
  const found = expressions.run({ source: document, sentences: made }, tools)
  return published.run({ source: document, page: own, sentences: made, expressions: found, mentions }, tools)
}

const lead =
  'The Foreign Minister received the envoy of Ruritania in the capital and spoke with him about trade and the port.'

describe('stated', () => {
  const cases: [why: string, source: string | SourceDocument, date: string, time: string | null][] = [
    ['a stamp over the text', `Headline of the day in Strelsau\n\nMarch 4, 2021\n\n${lead}`, '2021-03-04', null],
    [
      'a stamp with its clock glued on',
      `15 September 202018:21\n\nHeadline of the day\n\n${lead}`,
      '2020-09-15',
      '18:21',
    ],
    ['a clock in the afternoon', `Headline of the day\n\nMarch 4, 2021, 5:05 p.m.\n\n${lead}`, '2021-03-04', '17:05'],
    [
      'a stamp after the lead',
      `Headline of the day\n\nThe envoy came.\n\nNovember 11, 2021, 18:30\n\n${lead}`,
      '2021-11-11',
      '18:30',
    ],
    ['a stamp under a post', `${lead}\n\n1.5K views  2025-12-22T07:01:37+00:00`, '2025-12-22', '07:01'],
    ['a dateline with its year', `Strelsau, 14 March 2022 – ${lead}`, '2022-03-14', null],
    [
      'the markup',
      {
        text: lead,
        dates: [{ name: 'article:published_time', value: '2021-06-10T01:43:33+00:00', role: 'published' }],
      },
      '2021-06-10',
      '01:43',
    ],
    [
      'the page over the markup, a day apart',
      {
        text: `Headline of the day\n\nJune 9, 2021\n\n${lead}`,
        dates: [{ name: 'x', value: '2021-06-10T01:43:33Z', role: 'published' }],
      },
      '2021-06-09',
      null,
    ],
    ['the address', { text: lead, url: 'https://example.org/news/2021/06/09/envoy.html' }, '2021-06-09', null],
    [
      'a dateline whose year the address names',
      { text: `STRELSAU, Feb 10 (Example) - ${lead}`, url: 'https://example.org/envoy-2025-02-10/' },
      '2025-02-10',
      null,
    ],
    ['a change where nothing else is said', `Headline of the day\n\nUpdated 5 May 2020\n\n${lead}`, '2020-05-05', null],
    ['the headline', `Remarks of the Minister (Strelsau, December 19, 2025)\n\n${lead}`, '2025-12-19', null],
  ]
  it.each(cases)('%s', (_, source, date, time) => {
    const { date: own, time: clock, basis, earliest, latest } = read(source)
    expect([own, clock, basis, earliest, latest]).toEqual([date, time, 'stated', date, date])
  })

  it('refuses the head of a file that the dateline speaks against', () => {
    const { date, reasons } = read({
      text: `---\ntitle: Envoys meet\ndate: 2019-06-28\n---\n\nSTRELSAU, Feb 10 (Example) - ${lead}`,
      url: 'https://example.org/envoys-2025-02-10/',
    })
    expect(date).toBe('2025-02-10')
    expect(reasons.map(({ says }) => says).filter((says) => says.startsWith('Refused'))).toEqual([
      'Refused: the head of the file says 2019-06-28, but the dateline names another day.',
    ])
  })

  it('refuses the clock of a site over the headline', () => {
    const { date } = read(
      `Wednesday, 24 April 2024, 06:40:09 pm\n\nMinister welcomes the envoy of Ruritania\nAugust 02, 2018\n\n${lead}`,
    )
    expect(date).toBe('2018-08-02')
  })

  it('keeps a stamp, although a term of office is known less exactly', () => {
    expect(
      read(
        `Headline of the day\n\nMay 4, 2020\n\nForeign Minister of Examplia Jane Doe received the envoy of Ruritania in the capital.`,
      ).date,
    ).toBe('2020-05-04')
  })
})

describe('inferred', () => {
  it('counts from a dated event, and refuses a clock that says otherwise', () => {
    const text = `19:08 GMT07 August 2020\nListen Live\n\nSTRELSAU (Example) - Foreign Minister of Examplia Jane Doe told the envoy about the Port Congress held the day before yesterday in Strelsau, which had opened the way.`
    const { date, basis, earliest, latest, reasons } = read(text)
    expect([date, basis, earliest, latest]).toEqual(['2018-02-01', 'inferred', '2018-02-01', '2018-02-01'])
    const refusal = reasons.find(({ says }) => says.startsWith('Refused'))
    expect(refusal?.says).toContain('2020-08-07')
    expect(refusal?.span && text.slice(refusal.span.start, refusal.span.end)).toBe('07 August 2020')
  })
  it('counts from a weekday of an event of several days', () => {
    expect(
      read(
        `The leaders agreed on trade at the Lake Summit in Zenda earlier on Saturday, and went home to their capitals.`,
      ).date,
    ).toBe('2018-12-01')
  })
  it('knows what “the summit” is once it was named', () => {
    const { date, latest } = read(
      `The leaders hailed the Lake Summit in Zenda as a good start for trade. Speaking before Friday's summit, one of them had been less sure.`,
    )
    expect([date, latest]).toEqual(['2018-11-30', '2018-12-06'])
  })
  it('takes the day that the lead tells of', () => {
    const { date, basis, earliest } = read(
      `On 15 September 2020, Foreign Minister Jane Roe had a telephone conversation with the envoy of Ruritania.`,
    )
    expect([date, basis, earliest]).toEqual(['2020-09-15', 'inferred', '2020-09-15'])
  })
  it('joins a picture’s day with the weekday of the lead', () => {
    const text = `The envoys ended their talks in Strelsau on Thursday, and the ships were free to leave the port at last.\n\nThe envoys shake hands in Strelsau, Examplia, Feb. 5, 2026.\n\nNobody said when they would meet again, and the port remained as quiet as it had been.`
    expect(read(text).date).toBe('2026-02-05')
  })
})

describe('unknown', () => {
  it('says nothing where nothing is said', () => {
    expect(read(lead)).toEqual({ date: null, time: null, basis: 'unknown', earliest: null, latest: null, reasons: [] })
  })
  it('says between which days, where only a term of office tells', () => {
    const { date, basis, earliest, latest, reasons } = read(
      'Foreign Minister of Examplia Jane Doe received the envoy of Ruritania in the capital.',
    )
    expect([date, basis, earliest, latest]).toEqual([null, 'unknown', '2016-12-12', '2018-06-01'])
    expect(reasons).toHaveLength(1)
  })
  it('takes no clock for the day of issue', () => {
    const { date, basis, reasons } = read(`19:08 GMT07 August 2020\nListen Live\n\nSTRELSAU (Example) - ${lead}`)
    expect([date, basis]).toEqual([null, 'unknown'])
    expect(reasons[0]?.says).toContain('clock')
  })
  it('does not take “today” near the name of an event for its day', () => {
    const { date } = read(
      'The Foreign Minister spoke today with the envoy of Ruritania about the port, ahead of the Lake Summit in Zenda.',
    )
    expect(date).toBeNull()
  })
})
