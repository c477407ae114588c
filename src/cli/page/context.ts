import type { Style } from '../terminal/index.ts'

/** What a page for the terminal is written with. */
export interface PageContext {
  readonly width: number
  readonly style: Style
  /** The usual name of a party, by its code. */
  readonly partyName: (code: string) => string | null
}
