import { ReadoutError } from '../../model/index.ts'
import type { Connection } from './connection.ts'
import { migrations } from './migrations/index.ts'

/** Marks an SQLite file as a record: "RDOT" as a number, so that no other program's file is taken for one. */
const applicationId = 0x52444f54

const number = (connection: Connection, pragma: string): number => connection.pragma(pragma) as number

function refuseOthers(connection: Connection, location: string): void {
  const tables = connection.prepare('select count(*) as count from sqlite_schema').get()?.count as number
  if (tables > 0 && number(connection, 'application_id') !== applicationId)
    throw new ReadoutError('record-unwritable', `${location} is a database of another program, not a record.`, {
      remedy: 'Name another file with --database; this one was left as it was.',
    })
}

function refuseNewer(version: number, known: number, location: string): void {
  if (version > known)
    throw new ReadoutError(
      'record-newer',
      `The record ${location} was made by a newer Readout (schema ${version}, this one knows ${known}).`,
      { remedy: 'Update Readout, or name another record with --database; this one was left as it was.' },
    )
}

/**
 * Looks at a file before anything is written to it.
 * @throws ReadoutError `record-newer`, or `record-unwritable` where the file is another program's.
 */
export function refuseForeign(connection: Connection, location: string, steps: readonly string[] = migrations): void {
  refuseOthers(connection, location)
  refuseNewer(number(connection, 'user_version'), steps.length, location)
}

/** @throws ReadoutError `record-unwritable` where a file that is only read has an older schema. */
export function refuseOlder(connection: Connection, location: string): void {
  if (number(connection, 'user_version') < migrations.length)
    throw new ReadoutError('record-unwritable', `The record ${location} has an older schema and may only be read.`, {
      remedy: 'Open it once where it may be written, e.g. with `readout add`, so that it is brought up to date.',
    })
}

/** Runs the migrations that the file has not seen, all or none. */
export function migrate(connection: Connection, steps: readonly string[] = migrations): void {
  if (number(connection, 'user_version') === steps.length) return
  connection.transact(() => {
    // Another process may have migrated while this one waited for the lock.
    const version = number(connection, 'user_version')
    for (const sql of steps.slice(version)) connection.exec(sql)
    connection.pragma(`application_id = ${applicationId}`)
    connection.pragma(`user_version = ${steps.length}`)
  })
}
