import type { Span } from '../../../src/model/index.ts'
import type { Fact } from './facts.ts'

/** A stretch of text all of whose letters carry the same facts. */
export interface Segment extends Span {
  /** Positions of the facts whose words these are, the most particular (shortest) first. */
  readonly facts: readonly number[]
  /** Positions of those facts for which these are the words of saying. */
  readonly cues: readonly number[]
  /** Positions of those facts that these words bear without naming them. */
  readonly ground: readonly number[]
}

type Role = 'facts' | 'cues' | 'ground'

interface Mark extends Span {
  readonly fact: number
  readonly role: Role
}

const marksOf = (facts: readonly Fact[]): Mark[] =>
  facts.flatMap(({ words, cue, ground }, fact) => [
    ...words.map(({ start, end }): Mark => ({ start, end, fact, role: 'facts' })),
    ...(cue ? [{ start: cue.start, end: cue.end, fact, role: 'cues' } satisfies Mark] : []),
    ...ground.map(({ start, end }): Mark => ({ start, end, fact, role: 'ground' })),
  ])

/**
 * Splits a text at every place where a fact begins or ends, and at the given cuts, so that overlapping facts lie side by
 * side as sets. Only stretches that carry something are given, in order.
 */
export function segmentsOf(facts: readonly Fact[], cuts: readonly number[] = []): readonly Segment[] {
  const marks = marksOf(facts).filter(({ start, end }) => start < end)
  if (marks.length === 0) return []
  const starts = [...marks].sort((a, b) => a.start - b.start)
  const places = [...new Set([...marks.flatMap(({ start, end }) => [start, end]), ...cuts])].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (const [at, start] of places.entries()) {
    const end = places[at + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = starts[next]; mark && mark.start <= start; mark = starts[++next]) open.push(mark)
    if (open.length === 0) continue
    const shortestFirst = [...open].sort((a, b) => a.end - a.start - (b.end - b.start) || a.fact - b.fact)
    const of = (role: Role) => [...new Set(shortestFirst.filter((mark) => mark.role === role).map(({ fact }) => fact))]
    segments.push({ start, end, facts: of('facts'), cues: of('cues'), ground: of('ground') })
  }
  return segments
}
