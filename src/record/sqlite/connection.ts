import { DatabaseSync, type StatementSync } from 'node:sqlite'

/* The SQLite that comes with Node, with what the record needs of it: no package to be compiled where Readout is installed. */

export type Statement = StatementSync

export interface Connection {
  prepare(sql: string): Statement
  exec(sql: string): void
  /** Reads or sets a pragma; answers with its first value. */
  pragma(text: string): unknown
  /** Runs work in one transaction that takes the lock for writing at once; if it throws, nothing of it stays. */
  transact<T>(work: () => T): T
  close(): void
}

export interface OpenFile {
  readonly file: string
  readonly readOnly: boolean
  /** How long to wait for another process that is writing, in milliseconds. */
  readonly patience: number
}

/** Opens a file, whatever is in it. */
export function openFile({ file, readOnly, patience }: OpenFile): Connection {
  const database = new DatabaseSync(file, { readOnly, timeout: patience })
  const exec = (sql: string): void => database.exec(sql)
  return {
    prepare: (sql) => database.prepare(sql),
    exec,
    pragma: (text) => Object.values(database.prepare(`pragma ${text}`).get() ?? {})[0],
    transact(work) {
      exec('begin immediate')
      try {
        const result = work()
        exec('commit')
        return result
      } catch (error) {
        // A full disk may have ended the transaction already.
        if (database.isTransaction) exec('rollback')
        throw error
      }
    },
    close: () => database.close(),
  }
}
