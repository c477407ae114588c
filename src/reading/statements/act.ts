import type { Act } from '../../model/index.ts'
import type { Token } from '../kit/index.ts'
import type { Force } from '../kit/words/cues.ts'
import { type CompiledCue, parseForm } from './forms.ts'
import { type MatchContext, matchForm } from './match.ts'

interface Ordered {
  readonly order: number
  readonly force: Force
  readonly compiled: CompiledCue
}

/** Forces by the word that opens their form. */
export type ForceIndex = ReadonlyMap<string, readonly Ordered[]>

/** Compiles the forces that are written as words; those named `test:` are tests of the engine and stand elsewhere. */
export function compileForces(forces: readonly Force[]): ForceIndex {
  const index = new Map<string, Ordered[]>()
  for (const [order, force] of forces.entries()) {
    if (force.form.startsWith('test:')) continue
    const steps = parseForm(force.form)
    const compiled: CompiledCue = {
      cue: { form: force.form, takes: [], act: force.act, frame: 'reporting', reads: [], ignores: [] },
      steps,
      weight: 0,
    }
    const first = steps[0]
    if (first?.kind !== 'words') continue
    for (const word of first.words) index.set(word, [...(index.get(word) ?? []), { order, force, compiled }])
  }
  return index
}

/** The act that the words from `from` to `to` (tokens) have by their force, or null; of several the first in the list. */
export function forceOf(
  forces: ForceIndex,
  from: number,
  to: number,
  context: MatchContext,
): { readonly act: Act; readonly name: string } | null {
  let best: Ordered | null = null
  const { tokens } = context.sentence
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    for (const candidate of candidates(forces, token)) {
      if (best && best.order <= candidate.order) continue
      const match = matchForm(candidate.compiled, at, context)
      if (match && match.to <= to) best = candidate
    }
  }
  return best && { act: best.force.act, name: best.force.name }
}

function candidates(forces: ForceIndex, { lemma, lower }: Token): readonly Ordered[] {
  const byLemma = forces.get(lemma)
  if (lemma === lower) return byLemma ?? []
  const byForm = forces.get(lower)
  return byLemma && byForm ? [...byLemma, ...byForm] : (byLemma ?? byForm ?? [])
}
