import { describe, expect, test } from 'vitest'
import { builtIn } from '../../knowledge/index.ts'
import { english } from '../../languages/en/index.ts'
import type { Engagement } from '../../model/index.ts'
import type { TraceStep } from '../kit/index.ts'
import { createReader } from '../reader.ts'
import { contactRules, gatheringRules } from './rules.ts'

const read = createReader({ language: english, knowledge: builtIn() })

/** A contact in short: kind, status, day, place, initiator, sides. */
const told = ({ kind, status, date, end, place, initiator, participants }: Engagement): string => {
  const sides = participants.map(({ name, party, office }) => name ?? (office ? `${office} of ${party}` : party))
  const facts = [date && end ? `${date}..${end}` : date, place && `at ${place}`, initiator && `by ${initiator}`]
  return `${[kind, status, ...facts].filter(Boolean).join(' ')}: ${sides.join(' + ')}`
}

const contactsIn = (text: string): readonly string[] => read({ text }).engagements.map(told)

const rulesIn = (text: string): readonly string[] => {
  const steps: TraceStep[] = []
  read({ text }, { trace: { add: (step) => steps.push(step) } })
  return steps.map(({ rule }) => rule)
}

describe.each([...contactRules, ...gatheringRules])('$name', ({ name, reads, ignores }) => {
  test.each(reads)('reads: %s', (text, contacts) => {
    expect(contactsIn(text)).toEqual(contacts)
    expect(rulesIn(text).some((rule) => rule.startsWith(name))).toBe(true)
  })
  test.each(ignores)('ignores: %s', (text) => expect(contactsIn(text)).toEqual([]))
})

const initiated: readonly [text: string, initiator: string | null][] = [
  [
    'At the initiative of the Turkish side, President Vladimir Putin spoke by phone with President of Turkey Recep Tayyip Erdogan.',
    'TUR',
  ],
  [
    "Foreign Minister Sergey Lavrov had a telephone conversation with Foreign Minister of Oman Badr Albusaidi at the latter's initiative.",
    'OMN',
  ],
  ['Foreign Minister Sergey Lavrov received a telephone call from Foreign Minister of Oman Badr Albusaidi.', 'OMN'],
  [
    'Foreign Minister Sergey Lavrov and Foreign Minister of Algeria Ahmed Attaf held a telephone conversation. It was initiated by the Algerian side.',
    'DZA',
  ],
  [
    'A telephone conversation between Foreign Minister Sergey Lavrov and Foreign Minister of Algeria Ahmed Attaf took place on 3 May 2022 at the request of the Algerian side.',
    'DZA',
  ],
  [
    'The telephone conversation, initiated by Oman, took place between Foreign Minister Sergey Lavrov and Foreign Minister of Oman Badr Albusaidi.',
    'OMN',
  ],
  [
    'Foreign Minister Sergey Lavrov had a telephone conversation with Foreign Minister of Oman Badr Albusaidi, who spoke of an Omani peace initiative.',
    null,
  ],
]

test.each(initiated)('the initiator of: %s', (text, initiator) => {
  expect(read({ text }).engagements.map((engagement) => engagement.initiator)).toEqual([initiator])
})

const whole: readonly [why: string, text: string, contacts: readonly string[], main: number][] = [
  [
    'headline, lead and later words are one contact, on the day of publication',
    'Telephone conversation with President of Kenya William Ruto\n\n3 May 2023\n\nPresident of France Emmanuel Macron had a telephone conversation with President of Kenya William Ruto. The conversation took place in a friendly atmosphere.',
    ['call held 2023-05-03: William Ruto + Emmanuel Macron'],
    1,
  ],
  [
    'another contact keeps its own day',
    '3 May 2023\n\nPresident of France Emmanuel Macron had a telephone conversation with President of Kenya William Ruto. On 1 May 2023, Emmanuel Macron had met with Chancellor of Germany Olaf Scholz in Berlin.',
    [
      'call held 2023-05-03: Emmanuel Macron + William Ruto',
      'meeting held 2023-05-01 at Berlin: Emmanuel Macron + Olaf Scholz',
    ],
    1,
  ],
  [
    'what is done on a journey has its day and place',
    '3 May 2023\n\nForeign Minister of Italy Antonio Tajani paid a visit to Nairobi on 2 May. He met with President of Kenya William Ruto, and held talks with Foreign Minister Alfred Mutua.',
    [
      'visit held 2023-05-02 at Nairobi: Antonio Tajani',
      'meeting held 2023-05-02 at Nairobi: Antonio Tajani + William Ruto',
      'meeting held 2023-05-02 at Nairobi: Antonio Tajani + Alfred Mutua',
    ],
    1,
  ],
  [
    'a next round is a contact of the same parties, to come',
    '12 May 2023\n\nThe foreign ministers of Kenya and Uganda met in Kampala. The ministers agreed to hold the next round of consultations in Nairobi in May 2024.',
    [
      'meeting held 2023-05-12 at Kampala: foreign minister of KEN + foreign minister of UGA',
      'consultations planned 2024-05 at Nairobi: KEN + UGA',
    ],
    1,
  ],
  [
    'earlier talks are none that the news are about',
    'Kenya, Uganda end second round of border talks\n\nKAMPALA, 12 May 2023 - Kenya and Uganda concluded a second round of talks in Kampala on Friday, officials said. The previous round of talks between Kenya and Uganda was held in Nairobi in March 2023.',
    ['consultations held 2023-05-12 at Kampala: KEN + UGA', 'consultations held 2023-03 at Nairobi: KEN + UGA'],
    1,
  ],
]

test.each(whole)('%s', (_why, text, contacts, main) => {
  const { engagements } = read({ text })
  expect(engagements.map(told)).toEqual(contacts)
  expect(engagements.filter((engagement) => engagement.main)).toHaveLength(main)
})

test('the evidence of a contact is the words that tell of it', () => {
  const text =
    '3 May 2023\n\nPresident of France Emmanuel Macron spoke by phone with President of Kenya William Ruto. The conversation was friendly.'
  const [call] = read({ text }).engagements
  expect(call?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['spoke', 'conversation'])
})
