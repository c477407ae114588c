import { ReadoutError } from '../../model/index.ts'
import type { Draft } from './draft.ts'
import type { Knowledge } from './knowledge.ts'
import type { Language } from './language.ts'
import type { Publisher } from './publisher.ts'
import type { Trace } from './trace.ts'

/** What every stage may use besides the draft. */
export interface Tools {
  readonly language: Language
  readonly knowledge: Knowledge
  /** Publishers whose pages are known; none where it is left out. */
  readonly publishers?: readonly Publisher[]
  readonly trace: Trace
}

/** One step of reading: fills one field of the draft out of the fields it needs. Pure. */
export interface Stage<Needs extends keyof Draft = keyof Draft, Fills extends keyof Draft = keyof Draft> {
  readonly fills: Fills
  readonly needs: readonly Needs[]
  run(draft: Pick<Draft, Needs>, tools: Tools): Draft[Fills]
}

/** Gives a stage its types. */
export const stage = <Needs extends keyof Draft, Fills extends keyof Draft>(
  definition: Stage<Needs, Fills>,
): Stage<Needs, Fills> => definition

// biome-ignore lint/suspicious/noExplicitAny: a list of stages has stages of all types; `checkOrder` is what keeps it right
export type AnyStage = Stage<any, any>

/** @throws ReadoutError `stage-order` where a stage comes before what it needs, or two fill one field. */
export function checkOrder(stages: readonly AnyStage[]): void {
  const filled = new Set<string>(['source'])
  for (const { fills, needs } of stages) {
    const missing = (needs as string[]).filter((need) => !filled.has(need))
    if (missing.length)
      throw new ReadoutError(
        'stage-order',
        `The stage that fills "${fills}" needs "${missing.join('", "')}", which no earlier stage fills.`,
      )
    if (filled.has(fills)) throw new ReadoutError('stage-order', `Two stages fill "${fills}".`)
    filled.add(fills)
  }
}
