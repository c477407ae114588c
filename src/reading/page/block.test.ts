import { expect, it } from 'vitest'
import { blocksOf } from './block.ts'
import { linesOf } from './line.ts'

const blocks = (text: string): string[] => blocksOf(linesOf(text)).map(({ start, end }) => text.slice(start, end))

/** Breaks a text at a column, as mail and old news wires do. */
function wrap(text: string, column: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > column) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join('\n')
}

const prose =
  'The Foreign Minister of Examplia received the envoy of the neighbouring state at the ministry and thanked him for the help that his country had given after the floods of last spring. They went over the plans for the joint commission, which is to meet again before the end of the year.'

it.each([60, 72, 78])('joins lines that are wrapped at column %i', (column) => {
  const text = `${wrap(prose, column)}\n\n${wrap(prose, column)}`
  expect(blocks(text)).toHaveLength(2)
})

it('leaves a line a paragraph where the lines are of all lengths', () => {
  expect(blocks(`A headline about the envoy\nJane Doe\n2020-05-04\n${prose}\n${prose}`)).toHaveLength(5)
})

it('keeps the items of a wrapped list apart', () => {
  const items = [
    '-   Jane Doe, Executive Director of the National Council of Examplia and its',
    '    sister organisations in the north',
    '-   John Roe, Adviser',
  ]
  const text = `${wrap(prose, 72)}\n\n${items.join('\n')}`
  expect(blocks(text).slice(1)).toEqual([items.slice(0, 2).join('\n'), items[2]])
})

it('keeps a long address inside a wrapped paragraph', () => {
  const text = `${wrap(prose, 72)}\n${wrap(`As the minister wrote [here](https://example.org/${'a'.repeat(90)}) ${prose}`, 72)}`
  expect(blocks(text).length).toBeLessThan(4)
})

it('knows all sorts of line ends and white space', () => {
  expect(blocks('One\r\n\r\n\u00a0 Two\u200b \u2028\tThree')).toEqual(['One', 'Two', 'Three'])
})
