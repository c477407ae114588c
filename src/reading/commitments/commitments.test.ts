import { describe, expect, test } from 'vitest'
import { builtIn } from '../../knowledge/index.ts'
import { english } from '../../languages/en/index.ts'
import { createReader } from '../reader.ts'

const read = createReader({ language: english, knowledge: builtIn() })

/** A readout of one call between two invented ministers, to which each case adds its sentences. */
const lead =
  'On 12 May 2031, Foreign Minister of Italy Marco Bellandi had a telephone conversation with Foreign Minister of Poland Anna Wrona.\n\n'

const undertaken = (text: string): readonly string[] =>
  read({ text: lead + text }).commitments.map(
    ({ holders, what, due }) =>
      `${holders.map(({ name, party }) => name ?? party).join('+')}: ${what}${due ? ` by ${due}` : ''}`,
  )

const reads: readonly [why: string, text: string, commitments: readonly string[]][] = [
  [
    'a government for which somebody speaks',
    'Marco Bellandi said that Rome will open an embassy in Nairobi in May 2032.',
    ['ITA: open an embassy in Nairobi in May 2032 by 2032-05'],
  ],
  [
    'the next contact, agreed by both parties',
    'The ministers agreed to hold the next round of consultations in Gdansk in June 2031.',
    ['ITA+POL: hold the next round of consultations in Gdansk in June 2031 by 2031-06'],
  ],
  [
    'an amount',
    'Marco Bellandi promised to deliver 500 tonnes of grain to Sudan.',
    ['Marco Bellandi: deliver 500 tonnes of grain to Sudan'],
  ],
  [
    'a cue behind it',
    'Poland will send two ships to the Gulf of Aden, Anna Wrona said.',
    ['POL: send two ships to the Gulf of Aden'],
  ],
  ['an accepted invitation', 'Anna Wrona accepted the invitation to visit Rome.', ['Anna Wrona: visit Rome']],
  [
    'an event whose day the text gives elsewhere',
    'Marco Bellandi announced that Italy would send observers to the presidential election. The presidential election will be held on 18 June 2031.',
    ['ITA: send observers to the presidential election by 2031-06-18'],
  ],
  [
    'told twice, it is one',
    'Poland will send two ships to the Gulf of Aden, Anna Wrona said. Poland will send two ships to the Gulf of Aden, she repeated.',
    ['POL: send two ships to the Gulf of Aden'],
  ],
]

const ignores: readonly [why: string, text: string][] = [
  ['a lasting effort', 'The ministers agreed to strengthen cooperation.'],
  ['a hope', 'Marco Bellandi expressed the hope to hold a summit in Rome.'],
  ['what was done', 'Anna Wrona said that Poland had opened an embassy in Nairobi.'],
  ['an opinion', 'The ministers agreed that trade is important.'],
  ['a demand', 'Anna Wrona said that Italy should open an embassy in Nairobi.'],
  ['a refusal', 'Anna Wrona said that Poland will not open an embassy in Nairobi.'],
]

describe('commitments', () => {
  test.each(reads)('reads %s', (_why, text, commitments) => expect(undertaken(text)).toEqual(commitments))
  test.each(ignores)('ignores %s', (_why, text) => expect(undertaken(text)).toEqual([]))

  test('name the statement that they are taken from, and its words', () => {
    const text = `${lead}Marco Bellandi promised to deliver 500 tonnes of grain to Sudan.`
    const { commitments, statements } = read({ text })
    const [commitment] = commitments
    expect(statements.map(({ id }) => id)).toContain(commitment?.statement)
    expect(commitment?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'to deliver 500 tonnes of grain to Sudan',
      'promised',
    ])
  })
})
