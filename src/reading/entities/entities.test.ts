import { describe, expect, it } from 'vitest'
import { builtIn } from '../../knowledge/index.ts'
import { english } from '../../languages/en/index.ts'
import type { Published } from '../../model/index.ts'
import { clauses } from '../clauses/index.ts'
import { noTrace } from '../kit/index.ts'
import { mentions } from '../mentions/index.ts'
import { sentences } from '../sentences/index.ts'
import { entities } from './index.ts'

const tools = { language: english, knowledge: builtIn(), trace: noTrace }

const read = (text: string, date = '2021-06-15') => {
  const paragraph = { start: 0, end: text.length, kind: 'text', speaker: null, textStart: 0 } as const
  const page = {
    title: null,
    dateline: null,
    paragraphs: [paragraph],
    sections: [],
    residue: [],
    clues: [],
    publisher: null,
  }
  const published: Published = { date, time: null, basis: 'stated', earliest: date, latest: date, reasons: [] }
  const first = { source: { text }, page, expressions: [], published }
  const second = { ...first, sentences: sentences.run(first, tools) }
  const third = { ...second, mentions: mentions.run(second, tools) }
  const draft = { ...third, clauses: clauses.run(third, tools) }
  return { ...draft, ...entities.run(draft, tools) }
}

/** "words → names" for the mentions with these words, in order. */
const links = (text: string, words: string): string[] => {
  const { mentions: found, referents, entities: all } = read(text)
  return found
    .filter(({ start, end }) => text.slice(start, end) === words)
    .map(({ index }) => (referents[index] ?? []).map((id) => all.find((entity) => entity.id === id)?.name).join(' + '))
}

const opening = 'Foreign Minister of Norway Kari Solheim spoke with Foreign Minister of Chile Tomás Ibarra at noon. '

describe('referents', () => {
  const cases: [why: string, text: string, words: string, names: string[]][] = [
    ['a surname', `${opening}Solheim left.`, 'Solheim', ['Kari Solheim']],
    ['the latter', `${opening.replace('at noon', 'at the latter’s request')}`, 'the latter', ['Tomás Ibarra']],
    [
      'a role with its party',
      `${opening}The Chilean Foreign Minister left.`,
      'The Chilean Foreign Minister',
      ['Tomás Ibarra'],
    ],
    ['a part of a title', `${opening}The Norwegian minister left.`, 'The Norwegian minister', ['Kari Solheim']],
    ['a diplomat', `${opening}Solheim left. The diplomat smiled.`, 'The diplomat', ['Kari Solheim']],
    [
      'a counterpart with a party',
      `${opening}Solheim thanked her Chilean counterpart.`,
      'her Chilean counterpart',
      ['Tomás Ibarra'],
    ],
    ['a counterpart of two', `${opening}Solheim thanked her counterpart.`, 'her counterpart', ['Tomás Ibarra']],
    ['the ministers', `${opening}The ministers agreed.`, 'The ministers', ['Kari Solheim + Tomás Ibarra']],
    [
      'the foreign ministers',
      `${opening}The foreign ministers agreed.`,
      'The foreign ministers',
      ['Kari Solheim + Tomás Ibarra'],
    ],
    ['they', `${opening}They agreed.`, 'They', ['Kari Solheim + Tomás Ibarra']],
    ['the sides as parties', `${opening}The sides agreed.`, 'The sides', ['Norway + Chile']],
    ['a pronoun is the subject before it', 'Tomás Ibarra met Ivan Kolev. He left.', 'He', ['Tomás Ibarra']],
    ['a pronoun by gender', 'Patricia Kolev met Robert Ibarra. He left. She stayed.', 'She', ['Patricia Kolev']],
    ['an object is not its subject', 'Robert Kolev spoke. Thomas Ibarra thanked him.', 'him', ['Robert Kolev']],
    ['a possessor after the object', 'Thomas Ibarra thanked Robert Kolev for his leadership.', 'his', ['Robert Kolev']],
    [
      'what somebody is',
      'Tomás Ibarra, who is in Rome as the chairperson of ASEAN, spoke.',
      'the chairperson of ASEAN',
      ['Tomás Ibarra'],
    ],
    [
      'two of one surname',
      'President Joe Biden and Hunter Biden met. President Biden left.',
      'President Biden',
      ['Joe Biden'],
    ],
    ['a side', 'Israel and Egypt met. The Israeli side left.', 'The Israeli side', ['Israel']],
    [
      'a body by its noun',
      'The Polish Foreign Ministry spoke. The ministry left.',
      'The ministry',
      ['Polish Foreign Ministry'],
    ],
    [
      'a government by its leader',
      'President of Peru Ana Quispe spoke. The Quispe administration agreed.',
      'The Quispe administration',
      ['Peru'],
    ],
    [
      'a bare body and its owner',
      'The Polish Foreign Ministry spoke. "No," the Foreign Ministry said.',
      'Foreign Ministry',
      ['Polish Foreign Ministry'],
    ],
    [
      'a place pointed at',
      'They met on the Kola Peninsula. Ships left the peninsula.',
      'the peninsula',
      ['Kola Peninsula'],
    ],
    ['a capital', 'Talks in Cairo ended. He stayed in Egypt’s capital.', 'Egypt’s capital', ['Cairo']],
    ['an event by its people', 'Joe Biden met Xi Jinping. The Biden-Xi summit ended.', 'Biden', ['Joe Biden']],
    ['whom nobody knows', 'The diplomat left.', 'The diplomat', ['']],
    ['they with nobody before', 'They left.', 'They', ['']],
  ]
  it.each(cases)('%s', (_, text, words, names) => expect(links(text, words)).toEqual(names))
})

/** name / type / party / wikidata */
const shown = (text: string, date?: string): string[] =>
  read(text, date).entities.map(({ name, type, party, wikidata }) => [name, type, party, wikidata].join(' / '))

describe('entities', () => {
  it('take the fullest name, the party and the id of the office-holder at the date', () => {
    expect(shown('President Macron spoke. Emmanuel Macron left.')).toEqual([
      'Emmanuel Macron / person / FRA / Q3052772',
    ])
  })
  it('never take a holder of another time', () => {
    expect(shown('President Macron spoke.', '1999-05-01')).toEqual(['Macron / person /  / '])
  })
  it('keep a person who is only described, with the id of who held the office', () => {
    expect(shown('The French President left.')).toEqual(['French President / person / FRA / Q3052772'])
    expect(shown('The French President left.', '2016-01-01')).toEqual(['French President / person / FRA / Q157'])
  })
  it('lead a described office to the one who is named and held it', () => {
    expect(shown('Emmanuel Macron met the press. The French President left.')).toEqual([
      'Emmanuel Macron / person / FRA / Q3052772',
    ])
  })
  it('give the publisher’s own people their party where others show it', () => {
    const text = 'Secretary of State Antony Blinken and Acting Assistant Secretary for Trade Laura Quandel left.'
    expect(shown(text)).toContain('Laura Quandel / person / USA / ')
  })
  it('count the head of a part of an organisation for the whole', () => {
    expect(shown('European Commission President Ursula von der Leyen spoke.')[0]).toMatch(
      /^Ursula von der Leyen \/ person \/ EU/,
    )
  })
  it('tell a state that acts from one that is spoken of', () => {
    expect(shown('Norway agreed on the future of Libya.')).toEqual([
      'Norway / party / NOR / ',
      'Libya / place / LBY / ',
    ])
  })
  it('have the acronym that the text gives', () => {
    expect(shown('The Office for Maritime Safety (OMS) met. OMS agreed.')).toEqual([
      'Office for Maritime Safety (OMS) / org /  / ',
    ])
  })
  it('have no mention that is a pronoun, a plural or a bare adjective, and come in the order of the text', () => {
    const text = `${opening}They met a Norwegian ship. The ministers and the Chilean minister left. She stayed.`
    const { entities: all } = read(text)
    expect(all.map(({ mentions: own }) => own.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Foreign Minister of Norway Kari Solheim'],
      ['Norway'],
      ['Foreign Minister of Chile Tomás Ibarra', 'the Chilean minister'],
      ['Chile'],
    ])
  })
  it('have ids that stay', () => {
    const ids = (text: string) => read(text).entities.map(({ id }) => id)
    expect(ids(opening)).toEqual(ids(opening))
    expect(new Set(ids(opening)).size).toBe(4)
  })
})
