import type { Span } from '../../model/index.ts'

/** One rule that fired: its name, what it made (a field of the draft), on which words. */
export interface TraceStep {
  readonly rule: string
  readonly field: string
  readonly spans: readonly Span[]
  readonly note?: string
}

/** Collects which rule fired on which words; the core itself never prints. */
export interface Trace {
  add(step: TraceStep): void
}

export const noTrace: Trace = { add: () => {} }
