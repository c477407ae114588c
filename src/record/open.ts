import { ReadoutError } from '../model/index.ts'
import type { PartyName } from './entity-keys.ts'
import { openSqlite } from './sqlite/index.ts'
import type { RecordStore } from './store.ts'

export interface OpenOptions {
  /** A file; `:memory:` for a record that is gone when it is closed. */
  readonly location: string
  /** False: a record that is not there is an error instead of a new one. */
  readonly create?: boolean | undefined
  readonly readOnly?: boolean | undefined
  /** Names a party by its code, for parties that texts only refer to through people. */
  readonly partyName?: PartyName | undefined
  /** The clock behind `added`. */
  readonly now?: (() => Date) | undefined
  /** How long to wait for another process that is writing, in milliseconds. */
  readonly patience?: number | undefined
}

/**
 * Opens the record at `location`, and makes or migrates it where needed.
 * @throws ReadoutError `record-locked`, `record-newer`, `record-unwritable`, `not-found`, `bad-request`.
 */
export async function openRecord({
  location,
  create = true,
  readOnly = false,
  partyName = () => null,
  now = () => new Date(),
  patience = 10_000,
}: OpenOptions): Promise<RecordStore> {
  if (/^postgres(ql)?:\/\//.test(location))
    throw new ReadoutError('bad-request', 'A record in PostgreSQL cannot be opened yet.', {
      remedy: 'Name a file with --database or READOUT_DATABASE.',
    })
  return openSqlite({ file: location, create, readOnly, partyName, now, patience })
}
