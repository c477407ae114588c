import { sql as record } from './001-record.ts'

/** All migrations, in order; the schema's version is how many were run. Add to the end, never edit one that was released. */
export const migrations: readonly string[] = [record]
