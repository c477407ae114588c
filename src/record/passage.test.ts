import { describe, expect, test } from 'vitest'
import { passageOf, passagesOf, readMarks } from './passage.ts'

const text = `Headline\n${'before '.repeat(40)}the words ${'after '.repeat(40)}\nNext line with more words`
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('passageOf', () => {
  test('keeps to the line and cuts no word', () => {
    const passage = passageOf(text, [at('the words')])
    expect(passage.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['the words'])
    expect(passage.text).toMatch(/^before .* after$/)
    expect(passage.text.length).toBeLessThan(300)
    expect(text.slice(passage.start ?? 0).startsWith(passage.text)).toBe(true)
  })

  test('a word without end does not make it long', () => {
    const long = 'x'.repeat(100_000)
    expect(passageOf(long, [{ start: 50_000, end: 50_010 }]).text.length).toBeLessThan(400)
    expect(passageOf(long, [{ start: 0, end: 100_000 }]).text.length).toBeLessThan(1000)
  })

  test('spans of one place share a passage, others have their own', () => {
    const passages = passagesOf(text, [at('Next line'), at('the words'), at('more words')])
    expect(passages.map(({ text: words, marks }) => marks.map(({ start, end }) => words.slice(start, end)))).toEqual([
      ['the words'],
      ['Next line', 'more words'],
    ])
  })
})

describe('readMarks', () => {
  test('turns marks into offsets', () => {
    expect(readMarks('a <b> c <d>', '<', '>')).toEqual({
      text: 'a b c d',
      marks: [
        { start: 2, end: 3 },
        { start: 6, end: 7 },
      ],
    })
  })
})
