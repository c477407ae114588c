import { expect, it } from 'vitest'
import { english } from '../../languages/en/index.ts'
import type { Sentence, Token } from './sentence.ts'
import { directionOf } from './tense.ts'

function sentenceOf(text: string): Sentence {
  let at = 0
  const tokens = english.tagger(text).map(({ text: word, spaces, lemma, pos }): Token => {
    const start = at + spaces.length
    at = start + word.length
    return { start, end: at, text: word, lower: word.toLowerCase(), lemma, pos }
  })
  return { index: 0, paragraph: 0, start: 0, end: text.length, tokens }
}

it.each([
  ['The ministers met on Monday.', 'Monday', 'past'],
  ['The ministers will meet on Monday.', 'Monday', 'future'],
  ['The ministers are to meet on Monday.', 'Monday', 'future'],
  ['The talks were held on March 3 in Rome.', 'March 3', 'past'],
  ['The vote will be held on March 18, while the campaign began on December 18.', 'March 18', 'future'],
  ['The vote will be held on March 18, while the campaign began on December 18.', 'December 18', 'past'],
  ['On Monday, the envoy arrived in Rome.', 'Monday', 'past'],
  ['On Monday, the envoy will arrive in Rome.', 'Monday', 'future'],
  ['They agreed to hold the next round in Rome in February.', 'February', 'future'],
  ['They agreed on Monday to hold the next round in Rome.', 'Monday', 'past'],
  ['Monday', 'Monday', null],
])('%s: %s', (text, word, expected) => {
  const start = text.indexOf(word)
  expect(directionOf({ start, end: start + word.length }, sentenceOf(text), english.words.times)).toBe(expected)
})
