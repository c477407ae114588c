import { describe, expect, it } from 'vitest'
import { call, readings } from '../../../src/api/testing/readings.ts'
import { factsOf } from './facts.ts'
import { byHolder, listOrder } from './groups.ts'
import { sayFact } from './names.ts'
import { wordsOf } from './statement-words.ts'

const { text } = call.document

describe('the facts of a document', () => {
  it.each(readings.map((reading) => [reading.document.source, reading]))('are each listed once: %s', (_, reading) => {
    const ids = factsOf(reading).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      listOrder(reading)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort())
  })

  it('groups statements by who holds them, in the order of the text', () => {
    expect(
      byHolder(call.statements).map(({ holders, statements }) => [holders.map(({ name }) => name), statements.length]),
    ).toEqual([
      [['Aino Kallas', 'Marco Benedetti'], 2],
      [['Marco Benedetti'], 2],
      [['Aino Kallas'], 2],
    ])
  })

  it('are said in a few words', () => {
    const said = factsOf(call).map(({ id }) => sayFact(call, id, {}))
    expect(said).toContain('Marco Benedetti criticises')
    expect(said).toContain('UNSC resolution 2510')
    expect(said).not.toContain('A fact')
  })

  it('shows a statement with its cue before or after, as the text has it', () => {
    const words = call.statements.map((statement) =>
      wordsOf(text, statement)
        .map(({ role }) => role)
        .join(' '),
    )
    expect(words).toEqual(['cue content', 'cue content', 'cue content', 'content cue', 'cue content', 'cue content'])
  })
})
