import { ReadoutError } from '../model/index.ts'
import type { RecordStore } from './store.ts'

export interface OpenOptions {
  /** A file; later also a PostgreSQL URL. */
  readonly location: string
  /** False: a record that is not there is an error instead of a new one. */
  readonly create?: boolean | undefined
  readonly readOnly?: boolean | undefined
  /** Names a party by its code, for parties that texts only refer to through people. */
  readonly partyName?: ((code: string) => string | null) | undefined
  /** The clock behind `added`. */
  readonly now?: (() => Date) | undefined
}

/**
 * Opens the record at `location`, and makes or migrates it where needed.
 * @throws ReadoutError `record-locked`, `record-newer`, `record-unwritable`, `not-found`, `bad-request`.
 */
export async function openRecord(options: OpenOptions): Promise<RecordStore> {
  throw new ReadoutError('bad-request', `The record ${options.location} cannot be opened yet.`)
}
