import { ReadoutError } from '../../model/index.ts'

/** The thing itself, or the error that it is not in the record. */
export function found<T>(thing: T | null, kind: string, id: string): T {
  if (thing === null) throw new ReadoutError('not-found', `There is no ${kind} "${id}" in the record.`)
  return thing
}
