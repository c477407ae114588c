import { ReadoutError } from '../../model/index.ts'
import type { Cue } from '../kit/words/cues.ts'

export const slots = ['A', "A's", 'H', "H's", '…'] as const
export type Slot = (typeof slots)[number]

/** One step of a form: words to meet (by lemma or as written), or a slot to fill. */
export type Step =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'slot'; readonly slot: Slot }

export interface CompiledCue {
  readonly cue: Cue
  readonly steps: readonly Step[]
  /** How many words the form fixes: where two cues fit, the one that fixes more is meant. */
  readonly weight: number
}

/** Compiled cues by each word that may open their form. */
export interface CueIndex {
  readonly verbs: ReadonlyMap<string, readonly CompiledCue[]>
  readonly phrases: ReadonlyMap<string, readonly CompiledCue[]>
}

const slotPattern = /^\{([^}]*)\}$/

/** Reads a form ("draw {A's} attention to") into steps. */
export function parseForm(form: string): Step[] {
  return form
    .split(/\s+/)
    .filter(Boolean)
    .map((part): Step => {
      const slot = slotPattern.exec(part)?.[1]
      if (slot !== undefined) {
        const known = slots.find((one) => one === slot)
        if (known) return { kind: 'slot', slot: known }
        throw new ReadoutError('bad-knowledge', `The form "${form}" has an unknown slot {${slot}}.`, {
          remedy: `Use one of ${slots.map((one) => `{${one}}`).join(', ')}.`,
        })
      }
      const optional = part.startsWith('(') && part.endsWith(')')
      return { kind: 'words', words: new Set((optional ? part.slice(1, -1) : part).split('|')), optional }
    })
}

/** Compiles the cues of a language once. */
export function compileCues(cues: readonly Cue[]): CueIndex {
  const verbs = new Map<string, CompiledCue[]>()
  const phrases = new Map<string, CompiledCue[]>()
  for (const cue of cues) {
    const steps = parseForm(cue.form)
    const compiled = {
      cue,
      steps,
      weight:
        steps.filter((step) => step.kind === 'words' && !step.optional).length +
        steps.filter((step) => step.kind === 'slot').length / 4,
    }
    const index = cue.kind === 'phrase' ? phrases : verbs
    for (const step of steps) {
      if (step.kind !== 'words') break
      for (const word of step.words) index.set(word, [...(index.get(word) ?? []), compiled])
      if (!step.optional) break
    }
  }
  return { verbs, phrases }
}
