import { describe, expect, it } from 'vitest'
import { abbreviations } from '../../languages/en/abbreviations.ts'
import { tagger } from '../../languages/en/tagger.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './split.ts'
import { tokensOf } from './tokens.ts'

const split = (text: string): string[] => {
  const [tokens = []] = tokensOf(text, [{ start: 0, end: text.length }], tagger)
  return splitSentences(tokens, { abbreviations }).map(([from, to]) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  )
}

describe('splitting sentences', () => {
  const cases: [why: string, ...sentences: string[]][] = [
    ['two plain ones', 'The ministers met in Rome.', 'They agreed to meet again.'],
    ['a rank before a name', 'Gen. Karim Haddad spoke first.', 'He was brief.'],
    ['initials', 'S.V. Petrenko and J. P. Moreau signed the paper.', 'It has ten articles.'],
    ['a country by its initials before a title', 'The U.S. President called.', 'The call was short.'],
    ['a country by its initials at the end', 'They flew to the U.S.', 'The visit lasted a week.'],
    ['a number after its word', 'They recalled resolution No. 2510 and Art. 5 of the pact.', 'Both are in force.'],
    ['a closing quote after the stop', '"We are ready."', 'He left.'],
    ['a quote that ends its clause with a comma', '"We are ready," he said.', 'He left.'],
    ['a question inside a quote goes on', '"Will you come?" he asked.', 'Nobody answered.'],
    ['a closing bracket', 'They met (in private.)', 'Nothing was said.'],
    ['no space after the stop', 'The talks ended.', 'Ministers left the room.'],
    ['the time of day', 'The call began at 5 p.m. on Monday.', 'It ended at six.'],
    ['a capital by its district', 'They met in Washington, D.C.', 'Deputy Secretary Moss took part.'],
  ]
  it.each(cases)('%s', (_why, ...sentences) => {
    expect(split(sentences.join(_why.startsWith('no space') ? '' : ' '))).toEqual(sentences)
  })

  it('gives each token its place in the text, line breaks and no-break spaces included', () => {
    const text = 'The call\n  took place at\u00a010 a.m.\n\nIt was brief.'
    const [tokens = []] = tokensOf(text, [{ start: 0, end: text.length }], tagger)
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
    expect(tokens.map(({ text }) => text).join('')).toBe(text.replace(/\s/g, ''))
  })
})

describe('tagging stretches', () => {
  it('keeps words with letters beyond Latin-1 whole', () => {
    const text = 'Erdoğan met Čaputová in Chișinău; İbrahim’s aide didn’t.'
    const [tokens = []] = tokensOf(text, [{ start: 0, end: text.length }], tagger)
    expect(tokens.map((token) => token.text)).toEqual([
      'Erdoğan',
      'met',
      'Čaputová',
      'in',
      'Chișinău',
      ';',
      'İbrahim',
      '’s',
      'aide',
      'did',
      'n’t',
      '.',
    ])
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  it('keeps each stretch apart and every token in its place', () => {
    const text = 'Menu\nThe call was short.  x\nIt ended well.'
    const spans = [
      { start: 5, end: 24 },
      { start: 28, end: text.length },
    ]
    const stretches = tokensOf(text, spans, tagger)
    expect(stretches.map((tokens) => tokens.map((token) => token.text).join(' '))).toEqual([
      'The call was short .',
      'It ended well .',
    ])
    for (const token of stretches.flat()) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

describe('finding quotations', () => {
  const quotes = (text: string, paragraphs = [{ start: 0, end: text.length }]): string[] =>
    findQuotations(text, paragraphs).map(({ inner }) => text.slice(inner.start, inner.end))

  it.each([
    ['straight marks', 'He said, "We are ready," and left.', ['We are ready,']],
    ['curly marks', 'The “sovereign choice” of the people', ['sovereign choice']],
    ['guillemets', 'He called it «a good start» today.', ['a good start']],
    ['single marks, not apostrophes', "The so-called 'Danube List' is the ministers' work.", ['Danube List']],
    ['an apostrophe is no quotation', "Russia's and the leaders' views don't differ.", []],
    ['one inside another counts once', '"He said \'no\' to me," she recalled.', ["He said 'no' to me,"]],
    ['a mark that never closes ends with its paragraph', 'He said: "We are ready.', ['We are ready.']],
    ['inches are no quotation', 'a 12" pipe was found', []],
  ])('%s', (_why, text, found) => {
    expect(quotes(text)).toEqual(found)
  })

  it('tells a phrase from speech', () => {
    const text = 'The "witch hunt" must end. "It must end now," he said.'
    expect(findQuotations(text, [{ start: 0, end: text.length }]).map(({ scare }) => scare)).toEqual([true, false])
  })

  it('stays linear on marks alone', () => {
    // Processor time, the least of three: what a busy machine does beside it does not count
    const cost = (pairs: number): number => {
      const text = '"\''.repeat(pairs)
      const once = (): number => {
        const before = process.cpuUsage()
        findQuotations(text, [{ start: 0, end: text.length }])
        const { user, system } = process.cpuUsage(before)
        return user + system
      }
      return Math.min(once(), once(), once())
    }
    cost(1_000)
    expect(cost(40_000)).toBeLessThan(8 * cost(10_000) + 50_000) // four times the text; sixteen where it were quadratic
    expect(cost(50_000)).toBeLessThan(1_500_000)
  })
})
