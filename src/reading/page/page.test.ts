import { describe, expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import type { SourceDocument } from '../../model/index.ts'
import { publishers } from '../../publishers/index.ts'
import type { Knowledge } from '../kit/index.ts'
import { noTrace } from '../kit/index.ts'
import { readPage } from './read-page.ts'

const knowledge = { partyMeanings: () => [] } as unknown as Knowledge
const read = (source: string | SourceDocument) => {
  const document = typeof source === 'string' ? { text: source } : source
  const page = readPage(document, { language: english, knowledge, publishers, trace: noTrace })
  const words = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end)
  return {
    page,
    words,
    title: page.title?.text ?? null,
    body: page.paragraphs.map(words),
    residue: page.residue.map((own) => `${own.kind}: ${words(own)}`),
  }
}

const lead =
  'The Foreign Minister of Examplia, Jane Doe, received the envoy of Ruritania in the capital and spoke with him about trade.'
const more = 'They agreed to meet again in Strelsau before the end of the year.'

describe('a ministry’s release', () => {
  const { title, body, residue, page } = read(
    `15 September 202018:21\n\nPress release on Foreign Minister Jane Doe’s meeting with the envoy of Ruritania\n\n\n  • en-GB1 ru-RU1\n\n\n${lead}\n\n${more}\n\nAdditional materials\n\n\nAdvanced settings`,
  )
  it('has its headline', () =>
    expect(title).toBe('Press release on Foreign Minister Jane Doe’s meeting with the envoy of Ruritania'))
  it('has its text and nothing else', () => expect(body).toEqual([lead, more]))
  it('has its residue', () =>
    expect(residue).toEqual([
      'stamp: 15 September 202018:21',
      'language-switch: • en-GB1 ru-RU1',
      'menu: Additional materials',
      'menu: Advanced settings',
    ]))
  it('has the stamp as a clue', () => expect(page.clues.map(({ role }) => role)).toEqual(['published']))
  it('is known by its language switch', () => expect(page.publisher).toBe('Russian MFA'))
})

describe('a page of the press', () => {
  const { title, body, residue, page, words } = read(
    `19:08 GMT07 August 2020\nListen Live\n    Get short URL\n    0 100\n\n    STRELSAU (Example) - ${lead}\n\n    On trade\n\n    ${more}\n\n    READ MORE: Envoys Talk, Ships Wait\n\n    "${more.slice(0, -1)}," the minister said on the pier where the ships of both states have lain since May.\n\n\n    Envoys Meet in Strelsau to Speak About Grain\n    Ruritania Calls for Prompt Start to Talks - Doe\n    trade, ships, Jane Doe, Examplia, Ruritania\n    Community standardsDiscussion`,
  )
  it('has no headline', () => expect(title).toBeNull())
  it('begins after the dateline and ends before the other headlines', () => {
    expect(body[0]).toBe(lead)
    expect(body.at(-1)).toMatch(/since May\.$/)
  })
  it('has a section', () => expect(page.sections.map(({ heading }) => words(heading))).toEqual(['On trade']))
  it('has its residue', () =>
    expect(residue.map((line) => line.split(':')[0])).toEqual([
      'stamp',
      'menu',
      'menu',
      'count',
      'dateline',
      'link',
      'related',
      'related',
      'tags',
      'menu',
    ]))
  it('knows the clock for a clock', () => expect(page.clues.map(({ role }) => role)).toEqual(['clock']))
  it('knows the agency', () => expect(page.publisher).toBe('Example'))
})

describe('frames, decks, captions', () => {
  it('drops what an office writes over and under its texts', () => {
    const { title, body } = read(
      `The Secretary’s Meeting with the Envoy of Ruritania\n\nMedia Note\n\nOffice of the Spokesperson\n\nJune 3, 2021\n\nThe following is attributable to Spokesperson John Roe:\n\n${lead}\n\nEnd Text\n\nTags\n\nBureau of Public Affairs   Office of the Spokesperson`,
    )
    expect([title, body]).toEqual(['The Secretary’s Meeting with the Envoy of Ruritania', [lead]])
  })
  it('keeps a deck, drops the name of the site and the writer', () => {
    const { title, body } = read(
      `Envoys hold first day of talks in Strelsau | World | The Example\n\nMajor obstacles to a deal remain after Ruritania closes its port\nJane Roe\n2026-02-04\n\nSTRELSAU -- ${lead}\nThe envoys meet in Strelsau on Wednesday. Photograph: Foreign ministry/Reuters\n${more}`,
    )
    expect(title).toBe('Envoys hold first day of talks in Strelsau')
    expect(body).toEqual(['Major obstacles to a deal remain after Ruritania closes its port', lead, more])
  })
  it('reads the head of a file', () => {
    const { title, body, page, words } = read(
      `---\ntitle: "Envoys meet in Strelsau | Reuters"\nsource: https://www.reuters.com/world/envoys-meet-2025-02-10/\ndate: 2019-06-28\n---\n\nSTRELSAU, Feb 10 (Reuters) - ${lead}\n${more}`,
    )
    expect([title, body, page.publisher]).toEqual(['Envoys meet in Strelsau', [lead, more], 'Reuters'])
    expect(page.clues.map((clue) => `${clue.role} ${words(clue)}`)).toEqual([
      'address 2025-02-10',
      'front-matter 2019-06-28',
      'dateline Feb 10',
    ])
  })
  it('takes the headline that the markup names', () => {
    const { page, body, words } = read({
      text: `Envoys meet in Strelsau\n\n${lead}`,
      title: 'Envoys meet in Strelsau - Example News',
    })
    expect([page.title?.text, page.title?.span && words(page.title.span), body]).toEqual([
      'Envoys meet in Strelsau',
      'Envoys meet in Strelsau',
      [lead],
    ])
  })
  it('keeps a list at the end of a text', () => {
    const people = [
      'Jane Doe, Director of the Example Council, Ruritania, Strelsau',
      'John Roe, Chief Executive Officer, Example Works',
    ]
    expect(read(`${lead}\n\nThose who took part:\n\n${people.join('\n')}\n\n###`).body.slice(-2)).toEqual(people)
  })
  it('keeps the text of a letter with its signature', () => {
    const { body } = read(`Dear Mr President,\n\n${lead}\n\nYours sincerely,\n\nJane Doe\nForeign Minister`)
    expect([body[0], body.at(-1)]).toEqual(['Dear Mr President,', 'Foreign Minister'])
  })
})

describe('transcripts', () => {
  const speakers = (text: string) => {
    const { page, words } = read(text)
    return page.paragraphs.map((own) => [
      own.speaker && words(own.speaker),
      words({ start: own.textStart, end: own.end }),
    ])
  }
  it('gives the words to whoever speaks, until somebody else does', () => {
    expect(
      speakers(
        'Remarks before the talks\n\nSECRETARY DOE:  Good morning, everyone, and welcome.\n\nIt is good to be here.\n\nQUESTION: Will you meet again?\n\nMINISTER ROE: We will.',
      ),
    ).toEqual([
      ['SECRETARY DOE', 'Good morning, everyone, and welcome.'],
      ['SECRETARY DOE', 'It is good to be here.'],
      ['QUESTION', 'Will you meet again?'],
      ['MINISTER ROE', 'We will.'],
    ])
  })
  it('finds speakers in a paragraph that was run together', () => {
    const run =
      'President of Examplia Jane Doe: Good afternoon, Mr Roe, and welcome to the capital, where we have much to discuss. John Roe: Good afternoon, Madam President, and thank you for the warm words. Jane Doe: Let us begin with trade, since the ministers are waiting for us to say how it goes on, and then go over the plans for the port. John Roe: Gladly.'
    expect(speakers(`Meeting with John Roe\n\n${run}`).map(([who]) => who)).toEqual([
      'President of Examplia Jane Doe',
      'John Roe',
      'Jane Doe',
      'John Roe',
    ])
  })
  it('knows a speaker by the picture before the name', () => {
    expect(
      speakers(
        '🎙 Opening remarks of the Foreign Minister in Strelsau\n\n💬 Jane Doe: We value these talks, and we will go on with them.\n\n📈 Trade has grown.',
      ),
    ).toEqual([
      ['Jane Doe', 'We value these talks, and we will go on with them.'],
      ['Jane Doe', 'Trade has grown.'],
    ])
  })
  it('takes no head of a list for a speaker', () => {
    expect(
      speakers(
        `The plan\n\n${lead}\n\nCentral Ruritania: The port will be opened to ships of both states in May.\n\nCentral Ruritania: The road will be mended.`,
      ).every(([who]) => who === null),
    ).toBe(true)
  })
})

it.each(['', ' ', '\n\n', '###', 'x', '🇫🇷', '---', 'a\n---\nb', '"', 'MOSCOW (A) - '])(
  'reads %j without fail',
  (text) => {
    const { page } = read(text)
    for (const { start, end } of [...page.paragraphs, ...page.residue, ...page.clues])
      expect(start >= 0 && start < end && end <= text.length).toBe(true)
  },
)
