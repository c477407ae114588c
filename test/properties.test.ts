import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Reading, read, type Span } from '../src/index.ts'
import { root } from './root.ts'

const examples = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(root, 'examples', name), 'utf8'))

/** Whole lines of real press texts, and what gets in between when a page is scraped. */
const lines = fc.constantFrom(...examples.flatMap((text) => text.split('\n')))
const noise = fc.oneof(
  fc.constantFrom(
    'READ MORE: ',
    '12:15',
    'Share',
    '1.2k views',
    '“',
    '"',
    '\t',
    '\u00a0',
    '• ',
    '***',
    '\\###',
    '\r',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const pages = fc.array(fc.oneof({ weight: 4, arbitrary: lines }, { weight: 1, arbitrary: noise }), { maxLength: 25 })
const texts = fc.tuple(pages, fc.constantFrom('\n', '\n\n', '\r\n')).map(([page, between]) => page.join(between))
const runs = { numRuns: 150, seed: 2031 }

/** Every span of a value, at whatever depth. */
function spansIn(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(spansIn)
  return 'start' in value && 'end' in value ? [value as Span, ...inner] : inner
}

const factsOf = ({ engagements, statements, instruments, commitments }: Reading) => [
  ...engagements,
  ...statements,
  ...instruments,
  ...commitments,
]

describe('for any text', () => {
  test('the text is kept to the letter', () => {
    fc.assert(
      fc.property(texts, (text) => read(text).document.text === text),
      runs,
    )
  })

  test('every span slices words out of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of spansIn(read(text))) {
          expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).not.toBe('')
        }
      }),
      runs,
    )
  })

  test('every fact has evidence and an id of its own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text)
        const facts = factsOf(reading)
        for (const fact of facts) expect(fact.evidence.length).toBeGreaterThan(0)
        const ids = [...facts, ...reading.entities].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      runs,
    )
  })

  test('what a fact refers to is there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entities, engagements, statements, commitments } = read(text)
        const known = new Set(entities.map(({ id }) => id))
        const holders = [...engagements.flatMap((e) => e.participants), ...statements.flatMap((s) => s.holders)]
        for (const { entity } of holders) if (entity !== null) expect(known).toContain(entity)
        const contacts = new Set<string | null>([null, ...engagements.map(({ id }) => id)])
        for (const { engagement } of statements) expect(contacts).toContain(engagement)
        const said = new Set<string | null>([null, ...statements.map(({ id }) => id)])
        for (const { statement } of commitments) expect(said).toContain(statement)
      }),
      runs,
    )
  })

  test('body and residue do not share a letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { body, residue } = read(text).document
        const all = [...body, ...residue].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
        for (const [at, span] of all.entries()) expect(span.end).toBeLessThanOrEqual(all[at + 1]?.start ?? text.length)
      }),
      runs,
    )
  })

  test('a second reading is the same to the letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = JSON.stringify(read(text))
        expect(JSON.stringify(read(text))).toBe(first)
      }),
      runs,
    )
  })

  test('a reading is plain JSON', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text)
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      }),
      runs,
    )
  })

  test('strings of anything are read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => read(text).document.text === text),
      runs,
    )
  })
})

describe('over the examples', () => {
  test.each(examples.map((text) => [text.trim().split('\n')[0] ?? '', text]))('%s', (_, text) => {
    const reading = read(text)
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(reading))
    for (const { start, end } of spansIn(reading)) expect(text.slice(start, end).trim()).not.toBe('')
  })
})
