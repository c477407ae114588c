import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { ReadoutError } from '../../model/index.ts'
import { type Connection, openFile } from './connection.ts'
import { explain } from './errors.ts'
import { migrate, refuseForeign, refuseOlder } from './migrate.ts'

export interface ConnectOptions {
  readonly file: string
  readonly create: boolean
  readonly readOnly: boolean
  /** How long to wait for another process that is writing, in milliseconds. */
  readonly patience: number
}

function makeFolder(file: string): void {
  const folder = dirname(file)
  if (existsSync(folder)) return
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new ReadoutError('record-unwritable', `The folder ${folder} cannot be made for the record.`, {
      remedy: 'Name a file in another folder with --database or READOUT_DATABASE.',
      cause,
    })
  }
}

/** Opens the file, makes it where it is not there, and brings its schema up to date. */
export function connect({ file, create, readOnly, patience }: ConnectOptions): Connection {
  const inMemory = file === ':memory:'
  if (!inMemory && !existsSync(file)) {
    if (!create || readOnly)
      throw new ReadoutError('not-found', `There is no record at ${file}.`, {
        remedy: 'Add texts with `readout add PATH`, or name another record with --database.',
      })
    makeFolder(file)
  }
  let connection: Connection | null = null
  try {
    connection = openFile({ file, readOnly, patience })
    refuseForeign(connection, file)
    // The commit waits for the disk, so that what was acknowledged is there even after a power cut.
    if (!readOnly) connection.pragma('journal_mode = wal')
    connection.pragma('synchronous = full')
    connection.pragma('foreign_keys = on')
    connection.pragma('temp_store = memory')
    connection.pragma('cache_size = -16000')
    if (readOnly) refuseOlder(connection, file)
    else migrate(connection)
    return connection
  } catch (error) {
    connection?.close()
    throw explain(error, file)
  }
}
