import type { Holder } from './holder.ts'
import type { Evidence } from './span.ts'

/** An undertaking to do something discrete. `due` is `YYYY-MM-DD` or `YYYY-MM`. */
export interface Commitment {
  readonly id: string
  readonly holders: readonly Holder[]
  readonly what: string
  readonly due: string | null
  /** Id of the statement that made it. */
  readonly statement: string | null
  readonly evidence: Evidence
}
