import { describe, expect, it } from 'vitest'
import { call, hostile, readings } from '../../../src/api/testing/readings.ts'
import { blocksOf } from './blocks.ts'

describe('blocksOf', () => {
  it('finds the headline and joins neighbouring lines of residue', () => {
    const blocks = blocksOf(call.document)
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'residue',
      'title',
      'residue',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'residue',
    ])
    expect(blocks[2]?.holds).toEqual(['menu', 'share', 'link'])
  })

  it.each(readings.map((reading) => [reading.document.title, reading]))(
    'shows every letter of %s once',
    (_, reading) => {
      const { text } = reading.document
      const blocks = blocksOf(reading.document)
      const shown = blocks.map(({ start, end }) => text.slice(start, end)).join('')
      expect(shown.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
      for (const [at, block] of blocks.entries()) expect(block.start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0)
    },
  )

  it('survives spans that overlap or lie outside the text', () => {
    const { document } = hostile
    const length = document.text.length
    const blocks = blocksOf({
      ...document,
      body: [
        { start: 0, end: 50 },
        { start: 20, end: 60 },
        { start: -5, end: 3 },
        { start: 10, end: length + 9 },
      ],
    })
    expect(
      blocks
        .map(({ start, end }) => document.text.slice(start, end))
        .join('')
        .replace(/\s+/g, ''),
    ).toBe(document.text.replace(/\s+/g, ''))
  })
})
