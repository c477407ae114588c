import { type ErrorCode, ReadoutError } from '../../model/index.ts'

/** What SQLite's primary result codes mean to a person. */
const meanings: readonly { number: number; code: ErrorCode; says: string; remedy: string }[] = [
  {
    number: 5,
    code: 'record-locked',
    says: 'is in use by another process that is writing',
    remedy: 'Wait until it is done, or stop it, and try again.',
  },
  {
    number: 6,
    code: 'record-locked',
    says: 'is in use',
    remedy: 'Wait until it is free and try again.',
  },
  {
    number: 13,
    code: 'record-full',
    says: 'cannot grow: the disk is full',
    remedy:
      'Free some space, or name another place with --database or READOUT_DATABASE; what was added before is kept.',
  },
  {
    number: 8,
    code: 'record-unwritable',
    says: 'may not be written',
    remedy: 'Give yourself the right to write the file and its folder, or name another one with --database.',
  },
  {
    number: 14,
    code: 'record-unwritable',
    says: 'cannot be opened',
    remedy: 'See that its folder is there and may be written, or name another file with --database.',
  },
  {
    number: 10,
    code: 'record-unwritable',
    says: 'cannot be read or written by the disk',
    remedy: 'See whether the disk is full or failing, then try again; what was added before is kept.',
  },
  {
    number: 26,
    code: 'record-unwritable',
    says: 'is not a record',
    remedy: 'Name another file with --database; this one was left as it was.',
  },
  {
    number: 11,
    code: 'record-unwritable',
    says: 'is damaged',
    remedy: 'Put back a copy, or try `sqlite3 FILE .recover`; this one was left as it was.',
  },
]

/** Turns what SQLite throws into a ReadoutError that names the record and the remedy; anything else passes. */
export function explain(error: unknown, location: string): unknown {
  // The upper bytes of the code tell which kind of the primary one it is.
  const { errcode } = (error ?? {}) as { errcode?: unknown }
  const meaning = meanings.find(({ number }) => typeof errcode === 'number' && (errcode & 0xff) === number)
  if (!meaning) return error
  return new ReadoutError(meaning.code, `The record ${location} ${meaning.says}.`, {
    remedy: meaning.remedy,
    cause: error,
  })
}
