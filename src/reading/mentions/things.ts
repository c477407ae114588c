import { heldWithin } from './bodies.ts'
import type { Candidate, Line } from './line.ts'

/** An event or instrument that the knowledge knows by this name; what it is made of is no mention but its parties. */
export function knownThing(line: Line, at: number): Candidate | null {
  const event = line.knowledge.findEvent(line.words, at)
  const instrument = line.knowledge.findInstrument(line.words, at)
  const type = event && event.length >= (instrument?.length ?? 0) ? 'event' : 'instrument'
  const found = type === 'event' ? event : instrument
  if (!found) return null
  const to = at + found.length
  return {
    from: at,
    to,
    headFrom: at,
    headTo: to,
    kind: 'name',
    type,
    name: found.value.name,
    party: null,
    key: found.value.id,
    role: null,
    number: 'singular',
    gender: null,
    use: 'noun',
    certain: true,
    inner: heldWithin(line, at, to),
  }
}
