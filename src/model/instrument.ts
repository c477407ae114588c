import type { Evidence } from './span.ts'

/** A resolution, treaty, format or process that is invoked. */
export interface Instrument {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly number: number | null
  readonly year: number | null
  readonly evidence: Evidence
}
