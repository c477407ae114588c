import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fact, type FactKind, factKinds } from './facts.ts'
import { piecesOf } from './pieces.ts'
import { segmentsOf } from './segments.ts'

const fact = (id: string, ...words: [number, number][]): Fact => ({
  id,
  kind: 'statement',
  words: words.map(([start, end]) => ({ start, end })),
  cue: null,
  ground: [],
})

describe('segmentsOf', () => {
  it('lays facts that overlap side by side as sets, the shortest first', () => {
    const segments = segmentsOf([fact('long', [0, 20]), fact('short', [5, 8]), fact('crossing', [6, 25])])
    expect(segments.map(({ start, end, facts }) => [start, end, ...facts])).toEqual([
      [0, 5, 0],
      [5, 6, 1, 0],
      [6, 8, 1, 2, 0],
      [8, 20, 2, 0],
      [20, 25, 2],
    ])
  })

  it('cuts at the given places', () => {
    expect(segmentsOf([fact('a', [0, 10])], [4]).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 10],
    ])
  })

  it('keeps words, cue and ground of a fact apart', () => {
    const segments = segmentsOf([
      {
        id: 's',
        kind: 'statement',
        words: [{ start: 5, end: 9 }],
        cue: { start: 0, end: 4 },
        ground: [{ start: 0, end: 12 }],
      },
    ])
    expect(segments.map(({ facts, cues, ground }) => [facts, cues, ground])).toEqual([
      [[], [0], [0]],
      [[], [], [0]],
      [[0], [], [0]],
      [[], [], [0]],
    ])
  })

  it('covers exactly the letters that facts cover, whatever they are', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))
    const facts = fc.array(
      fc.record({
        id: fc.constant('f'),
        kind: fc.constantFrom<FactKind>(...factKinds),
        words: fc.array(span, { maxLength: 3 }),
        cue: fc.option(span),
        ground: fc.array(span, { maxLength: 2 }),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(facts, (some) => {
        const segments = segmentsOf(some)
        for (let letter = 0; letter < 90; letter++) {
          const holds = ({ start, end }: { start: number; end: number }) => start <= letter && letter < end
          const found = segments.filter(holds)
          expect(found.length).toBeLessThanOrEqual(1)
          const expected = some.flatMap(({ words }, at) => (words.some(holds) ? [at] : []))
          expect([...(found[0]?.facts ?? [])].sort((a, b) => a - b)).toEqual(expected)
        }
      }),
    )
  })
})

describe('piecesOf', () => {
  it('gives all letters of a block once, with and without facts', () => {
    const segments = segmentsOf([fact('a', [2, 4]), fact('b', [6, 14])], [0, 10, 20])
    const pieces = piecesOf({ start: 0, end: 10 }, segments)
    expect(pieces.map(({ start, end, segment }) => [start, end, segment !== null])).toEqual([
      [0, 2, false],
      [2, 4, true],
      [4, 6, false],
      [6, 10, true],
    ])
  })
})
