import type { Reading, SourceDocument } from '../../model/index.ts'
import type { RecordStore } from '../../record/index.ts'

/** What the resources work with. */
export interface Deps {
  readonly store: RecordStore
  readonly read: (source: SourceDocument) => Reading
  /** The usual name of a party, by its code. */
  readonly partyName: (code: string) => string | null
  /** The clock that tells what is still to come. */
  readonly now: () => Date
}
