import { expect, test } from 'vitest'
import { makeTable, openLexemes } from './lexemes.ts'

test('finds every word of the list, and those that were added; no other', () => {
  const words = ['', 'a', 'Málaga', '会谈', '__proto__', ...Array.from({ length: 5000 }, (_, index) => `word${index}`)]
  const lexemes = openLexemes(words, makeTable(words))
  for (const [number, word] of words.entries()) expect(lexemes.get(word)).toBe(number)
  expect(lexemes.get('other')).toBeUndefined()
  expect(lexemes.set('other', 9000)).toBe(9000)
  expect(lexemes.get('other')).toBe(9000)
})
