import type { PartyNames } from '../../../src/api/types.ts'
import type { Links } from './context.ts'
import type { DocumentState } from './state.svelte.ts'

/** What each group of facts is given. */
export interface FactProps {
  readonly view: DocumentState
  readonly parties: PartyNames
  readonly links: Links
  /** Leads to the words of a fact. */
  readonly onchoose: (id: string) => void
  /** Leads there with the keyboard. */
  readonly onenter: (id: string) => void
}
