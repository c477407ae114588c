import { type ErrorCode, ReadoutError } from '../../model/index.ts'

/** What SQLite's error codes mean to a person; the first whose beginning fits counts. */
const meanings: readonly { begins: string; code: ErrorCode; says: string; remedy: string }[] = [
  {
    begins: 'SQLITE_BUSY',
    code: 'record-locked',
    says: 'is in use by another process that is writing',
    remedy: 'Wait until it is done, or stop it, and try again.',
  },
  {
    begins: 'SQLITE_LOCKED',
    code: 'record-locked',
    says: 'is in use',
    remedy: 'Wait until it is free and try again.',
  },
  {
    begins: 'SQLITE_FULL',
    code: 'record-full',
    says: 'cannot grow: the disk is full',
    remedy:
      'Free some space, or name another place with --database or READOUT_DATABASE; what was added before is kept.',
  },
  {
    begins: 'SQLITE_READONLY',
    code: 'record-unwritable',
    says: 'may not be written',
    remedy: 'Give yourself the right to write the file and its folder, or name another one with --database.',
  },
  {
    begins: 'SQLITE_CANTOPEN',
    code: 'record-unwritable',
    says: 'cannot be opened',
    remedy: 'See that its folder is there and may be written, or name another file with --database.',
  },
  {
    begins: 'SQLITE_IOERR',
    code: 'record-unwritable',
    says: 'cannot be read or written by the disk',
    remedy: 'See whether the disk is full or failing, then try again; what was added before is kept.',
  },
  {
    begins: 'SQLITE_NOTADB',
    code: 'record-unwritable',
    says: 'is not a record',
    remedy: 'Name another file with --database; this one was left as it was.',
  },
  {
    begins: 'SQLITE_CORRUPT',
    code: 'record-unwritable',
    says: 'is damaged',
    remedy: 'Put back a copy, or try `sqlite3 FILE .recover`; this one was left as it was.',
  },
]

/** Turns what SQLite throws into a ReadoutError that names the record and the remedy; anything else passes. */
export function explain(error: unknown, location: string): unknown {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return error
  const meaning = meanings.find(({ begins }) => code.startsWith(begins))
  if (!meaning) return error
  return new ReadoutError(meaning.code, `The record ${location} ${meaning.says}.`, {
    remedy: meaning.remedy,
    cause: error,
  })
}
