import { ReadoutError } from '../model/index.ts'
import type { RecordStore } from '../record/index.ts'
import { defaultLocation } from '../record/location.ts'
import type { GlobalOptions } from './options.ts'

interface OpenFor {
  readonly write: boolean
  readonly partyName?: (code: string) => string | null
}

/** Opens the record that the options name; for looking things up it must be there, and may be write-protected. */
export async function openFor({ database }: GlobalOptions, { write, partyName }: OpenFor): Promise<RecordStore> {
  const { openRecord } = await import('../record/index.ts')
  const location = database ?? defaultLocation()
  try {
    return await openRecord({ location, create: write, partyName })
  } catch (error) {
    if (write || !(error instanceof ReadoutError) || error.code !== 'record-unwritable') throw error
    try {
      return await openRecord({ location, readOnly: true, partyName })
    } catch {
      throw error
    }
  }
}
