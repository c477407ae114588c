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

/** A force that words alone cannot make: the engine's own test of that name decides. */
interface Tested {
  readonly order: number
  readonly force: Force
  readonly test: string
}

export interface ForceIndex {
  /** Forces by the word that opens their form. */
  readonly words: ReadonlyMap<string, readonly Ordered[]>
  readonly tests: readonly Tested[]
}

const testMark = 'test:'

/** Compiles the forces of a language once; their order is kept, since the first that matches decides. */
export function compileForces(forces: readonly Force[]): ForceIndex {
  const words = new Map<string, Ordered[]>()
  const tests: Tested[] = []
  for (const [order, force] of forces.entries()) {
    if (force.form.startsWith(testMark)) {
      tests.push({ order, force, test: force.form.slice(testMark.length) })
      continue
    }
    const steps = parseForm(force.form)
    const compiled: CompiledCue = {
      cue: { form: force.form, takes: [], act: force.act, frame: 'reporting', reads: [], ignores: [] },
      steps,
      weight: 0,
      order,
    }
    const first = steps[0]
    if (first?.kind !== 'words') continue
    for (const word of first.words) words.set(word, [...(words.get(word) ?? []), { order, force, compiled }])
  }
  return { words, tests }
}

/** The tests of the engine by name; a name that is missing here never fires. */
export type ForceTests = Readonly<Record<string, () => boolean>>

/** The act that the words from `from` to `to` (tokens) have by their force, or null; of several the first in the list. */
export function forceOf(
  forces: ForceIndex,
  from: number,
  to: number,
  context: MatchContext,
  tests: ForceTests,
): { readonly act: Act; readonly name: string } | null {
  let best: { readonly order: number; readonly force: Force } | null = null
  const { tokens } = context.sentence
  for (let at = from; at < to; at++) {
    for (const candidate of candidates(forces.words, tokens[at] as Token)) {
      if (best && best.order <= candidate.order) continue
      const match = matchForm(candidate.compiled, at, context)
      if (match && match.to <= to) best = candidate
    }
  }
  for (const tested of forces.tests) {
    if (best && best.order <= tested.order) break
    if (tests[tested.test]?.()) best = tested
  }
  return best && { act: best.force.act, name: best.force.name }
}

function candidates(forces: ForceIndex['words'], { lemma, lower }: Token): readonly Ordered[] {
  const byLemma = forces.get(lemma)
  if (lemma === lower) return byLemma ?? []
  const byForm = forces.get(lower)
  return byLemma && byForm ? [...byLemma, ...byForm] : (byLemma ?? byForm ?? [])
}
