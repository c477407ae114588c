import type { Span } from '../../model/index.ts'

/** An instrument at one place of the text; places with the same `key` are one instrument. */
export interface FoundInstrument extends Span {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly number: number | null
  readonly year: number | null
  /** For resolutions: true where the text names the body. */
  readonly stated?: boolean
}
