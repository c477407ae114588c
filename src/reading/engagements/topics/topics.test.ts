import { describe, expect, test } from 'vitest'
import { builtIn } from '../../../knowledge/index.ts'
import { english } from '../../../languages/en/index.ts'
import { createReader } from '../../reader.ts'
import { topicRules } from './rules.ts'

const read = createReader({ language: english, knowledge: builtIn() })

/** The meeting of two presidents, of which each case says what it was about. */
const lead = 'President of France Emmanuel Macron and President of Kenya William Ruto met in Nairobi. '

const topicsIn = (text: string): readonly string[] =>
  read({ text: lead + text }).engagements.flatMap(({ topics }) => topics.map(({ label }) => label))

describe.each(topicRules)('$name', ({ reads, ignores }) => {
  test.each(reads)('reads: %s', (text, topics) => expect(topicsIn(text)).toEqual(topics))
  test.each(ignores)('ignores: %s', (text) => expect(topicsIn(text)).toEqual([]))
})

test('what was discussed belongs to the contact that its sentence tells of', () => {
  const text =
    '3 May 2023\n\nPresident of France Emmanuel Macron spoke by phone with President of Kenya William Ruto about coffee exports. On 1 May 2023, Emmanuel Macron met with Chancellor of Germany Olaf Scholz in Berlin and discussed gas storage with him.'
  expect(read({ text }).engagements.map(({ kind, topics }) => [kind, topics.map(({ label }) => label)])).toEqual([
    ['call', ['coffee exports']],
    ['meeting', ['gas storage']],
  ])
})

test('a topic that is known has its id', () => {
  const [engagement] = read({ text: `${lead}They discussed the Iran nuclear deal.` }).engagements
  expect(engagement?.topics).toHaveLength(1)
  expect(engagement?.topics[0]?.id).not.toBeNull()
})
