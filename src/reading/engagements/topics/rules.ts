import type { TopicWords } from '../../kit/words/topics.ts'
import type { View } from '../view.ts'
import { nounLabels, openerLabels, purposeLabels, verbLabels } from './frames.ts'
import type { FramedLabel, Telling, TopicRule } from './rule.ts'

const openers: TopicRule = {
  name: 'opener',
  alone: true,
  find: openerLabels,
  reads: [['Regarding Somalia, William Ruto said that elections were near.', ['Somalia']]],
  ignores: ['On behalf of Kenya, William Ruto said that elections were near.'],
}

const verbs: TopicRule = {
  name: 'verb',
  alone: false,
  find: verbLabels,
  reads: [
    [
      'The presidents discussed trade in coffee, climate finance for Africa and the situation in Sudan.',
      ['trade in coffee', 'climate finance for Africa', 'situation in Sudan'],
    ],
    [
      'Maritime security and issues related to counter-terrorism were discussed.',
      ['Maritime security', 'counter-terrorism'],
    ],
    ['The conversation focused on promoting regional trade.', ['regional trade']],
    ['Emmanuel Macron condemned the attack on the embassy.', ['attack on the embassy']],
  ],
  ignores: [
    'They discussed these issues in detail.',
    'Officials in Oslo discussed the budget of the city.',
    'Pirates condemned the attack on the harbour.',
  ],
}

const purposes: TopicRule = {
  name: 'purpose',
  alone: false,
  find: purposeLabels,
  reads: [
    [
      'Emmanuel Macron also met with Foreign Minister Alfred Mutua to mark the anniversary of Kenyan independence.',
      ['anniversary of Kenyan independence'],
    ],
  ],
  ignores: ['The band came to play a march.'],
}

const nouns: TopicRule = {
  name: 'noun',
  alone: false,
  find: nounLabels,
  reads: [
    [
      'The presidents exchanged views on the war in Ukraine, as well as debt relief for African countries.',
      ['war in Ukraine', 'debt relief for African countries'],
    ],
    [
      'Special attention was paid to the fight against piracy in the Gulf of Aden.',
      ['fight against piracy in the Gulf of Aden'],
    ],
    ['Emmanuel Macron stressed the importance of free elections in Somalia.', ['free elections in Somalia']],
  ],
  ignores: ['The view from the terrace was fine.', 'They exchanged views on them.'],
}

/** How a sentence puts topics on the table. */
export const topicRules: readonly TopicRule[] = [openers, verbs, purposes, nouns]

/** All that a sentence puts on the table, in the order of its words; of labels that overlap the first and longest stays. */
export function topicLabels(view: View, words: TopicWords, telling: Telling): readonly FramedLabel[] {
  const found: FramedLabel[] = []
  for (const rule of topicRules) {
    const labels = rule.find(view, words, telling)
    if (rule.alone && labels.length) return labels
    found.push(...labels)
  }
  const kept: FramedLabel[] = []
  for (const label of found.sort((a, b) => a.from - b.from || b.to - a.to))
    if (!kept.some((other) => label.from < other.to && other.from < label.to)) kept.push(label)
  return kept
}
