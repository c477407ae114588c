import { describe, expect, it } from 'vitest'
import { acts } from '../../../model/index.ts'
import { tagger } from '../tagger.ts'
import { cues } from './index.ts'

const takes = new Set(['that', 'wh', 'np', 'ing', 'inf', 'quote', 'none'])
const slots = new Set(['{A}', "{A's}", '{H}', '{…}'])
const frames = new Set(['reporting', 'stance', 'request', 'undertaking', 'exchange'])
const word = /^[a-z][a-z'-]*$|^n't$/

interface Step {
  readonly slot: boolean
  readonly optional: boolean
  readonly words: readonly string[]
}

/** Reads a form by the grammar of the contract: words, alternatives, what may be missing, slots. */
function parse(form: string): Step[] {
  return form.split(' ').map((part) => {
    if (slots.has(part)) return { slot: true, optional: false, words: [] }
    const optional = /^\(.+\)$/.test(part)
    const words = (optional ? part.slice(1, -1) : part).split('|')
    if (!words.every((one) => word.test(one))) throw new Error(`"${part}" in "${form}" is no word`)
    return { slot: false, optional, words }
  })
}

/** The words of a form stand in the text in order, by lemma or as written, with something for every slot. */
function holds(form: string, text: string): boolean {
  const tokens = tagger(text).map(({ lemma, text }) => [lemma.toLowerCase(), text.toLowerCase().replace('’', "'")])
  const steps = parse(form)
  const from = (step: number, at: number): boolean => {
    const next = steps[step]
    if (!next) return true
    if (next.slot) return at < tokens.length && from(step + 1, at + 1)
    for (let place = at; place < tokens.length; place++)
      if (tokens[place]?.some((one) => next.words.includes(one)) && from(step + 1, place + 1)) return true
    return next.optional && from(step + 1, at)
  }
  return from(0, 0)
}

describe('cues', () => {
  it('are many', () => expect(cues.cues.length).toBeGreaterThanOrEqual(500))

  it.each(cues.cues.map((cue) => [cue.form, cue] as const))('%s', (form, cue) => {
    expect(parse(form).length).toBeGreaterThan(0)
    expect(parse(form)[0]?.slot, 'opens with a word').toBe(false)
    expect([...acts, 'content']).toContain(cue.act)
    expect(frames).toContain(cue.frame)
    expect(cue.takes.length).toBeGreaterThan(0)
    for (const one of cue.takes) expect(takes).toContain(one)
    expect(new Set(cue.takes).size).toBe(cue.takes.length)
    expect(cue.reads.length).toBeGreaterThan(0)
    for (const text of [...cue.reads, ...cue.ignores]) expect(text).toMatch(/^\S.{8,}\S$/)
    for (const text of cue.reads) expect(holds(form, text), `"${text}" has the words of the form`).toBe(true)
  })

  it('say one thing once', () => {
    const all = cues.cues.flatMap(({ form, takes }) => takes.map((one) => `${form} + ${one}`))
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
  })

  it('have an act each', () => {
    for (const act of [...acts, 'content']) expect(cues.cues.some((cue) => cue.act === act)).toBe(true)
  })
})

describe('forces', () => {
  it.each(cues.forces.map((force) => [force.name, force] as const))('%s', (_, { form, act, reads, ignores }) => {
    expect(acts).toContain(act)
    expect(reads.length).toBeGreaterThan(0)
    expect(ignores.length).toBeGreaterThan(0)
    if (form.startsWith('test:')) return expect(form).toMatch(/^test:[a-z]+(-[a-z]+)*$/)
    for (const text of reads) expect(holds(form, text), text).toBe(true)
    for (const text of ignores) expect(holds(form, text), text).toBe(false)
  })

  it('have names of their own', () => {
    const names = cues.forces.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
