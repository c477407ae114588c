import { ReadoutError } from '../../model/index.ts'
import type { Token } from '../kit/index.ts'
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
  /** Its place in the list of cues. */
  readonly order: number
}

/** The cues that one word opens: those that need a certain second word by that word, the others in a list. */
interface Opened {
  readonly alone: CompiledCue[]
  readonly bySecond: Map<string, CompiledCue[]>
}

export type WordIndex = ReadonlyMap<string, Opened>

/** Compiled cues by the word that opens their form. */
export interface CueIndex {
  readonly verbs: WordIndex
  readonly phrases: WordIndex
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
  const verbs = new Map<string, Opened>()
  const phrases = new Map<string, Opened>()
  for (const [order, cue] of cues.entries()) {
    const steps = parseForm(cue.form)
    const fixed = steps.filter((step) => step.kind === 'words' && !step.optional).length
    const compiled = { cue, steps, order, weight: fixed + steps.filter((step) => step.kind === 'slot').length / 4 }
    addTo(cue.kind === 'phrase' ? phrases : verbs, compiled)
  }
  return { verbs, phrases }
}

function addTo(index: Map<string, Opened>, compiled: CompiledCue): void {
  const [opener, ...rest] = compiled.steps
  const second = rest.find((step) => step.kind === 'slot' || !step.optional)
  for (const step of compiled.steps) {
    if (step.kind !== 'words') return
    for (const word of step.words) {
      const opened: Opened = index.get(word) ?? { alone: [], bySecond: new Map() }
      index.set(word, opened)
      if (step === opener && second?.kind === 'words')
        for (const next of second.words) opened.bySecond.set(next, [...(opened.bySecond.get(next) ?? []), compiled])
      else opened.alone.push(compiled)
    }
    if (!step.optional) return
  }
}

/** How far behind its first word the second word of a form may stand, names between them counted by their tokens. */
const window = 16

/** The cues that may begin at a token, in the order of the list: those whose second word is not near are passed over. */
export function cuesAt(index: WordIndex, tokens: readonly Token[], at: number): readonly CompiledCue[] {
  const token = tokens[at]
  if (!token) return []
  const opened = openedBy(index, token)
  if (!opened.length) return []
  const found = new Set(opened.flatMap(({ alone }) => alone))
  addSeconds(opened, tokens, at + 1, found)
  return inOrder(found)
}

/** The cues of the verb at `verb` whose second word stands near `from`: "expressed concern about A and | hope for B". */
export function cuesWithSecond(
  index: WordIndex,
  tokens: readonly Token[],
  verb: number,
  from: number,
): readonly CompiledCue[] {
  const token = tokens[verb]
  if (!token) return []
  const found = new Set<CompiledCue>()
  addSeconds(openedBy(index, token), tokens, from, found)
  return inOrder(found)
}

function openedBy(index: WordIndex, { lemma, lower }: Token): readonly Opened[] {
  const byLemma = index.get(lemma)
  const byForm = lower === lemma ? undefined : index.get(lower)
  return byLemma && byForm ? [byLemma, byForm] : byLemma ? [byLemma] : byForm ? [byForm] : []
}

function addSeconds(opened: readonly Opened[], tokens: readonly Token[], from: number, found: Set<CompiledCue>): void {
  for (const { bySecond } of opened) {
    if (!bySecond.size) continue
    for (let next = from; next < Math.min(tokens.length, from + window); next++) {
      const { lemma, lower } = tokens[next] as Token
      for (const compiled of bySecond.get(lemma) ?? []) found.add(compiled)
      if (lower !== lemma) for (const compiled of bySecond.get(lower) ?? []) found.add(compiled)
    }
  }
}

const inOrder = (cues: ReadonlySet<CompiledCue>): readonly CompiledCue[] => [...cues].sort((a, b) => a.order - b.order)
