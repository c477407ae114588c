import { setImmediate } from 'node:timers/promises'
import type { Entry, RecordStore } from '../record/index.ts'
import type { LoadedReader } from './reader.ts'

export interface RereadingOptions {
  readonly store: RecordStore
  readonly reader: LoadedReader
  /** True: what the same reader has read is read again too. */
  readonly all: boolean
  readonly shouldStop: () => boolean
  readonly onDone: (source: string) => void
  readonly onFailure: (error: unknown, source: string) => void
}

/** Reads anew what an older reader has read; the text comes from the record. Says how many readings were replaced. */
export async function readAnew(options: RereadingOptions): Promise<number> {
  const { store, reader, all, shouldStop, onDone, onFailure } = options
  let after: string | null = null
  let replaced = 0
  while (!shouldStop()) {
    const stale = await store.stale({ version: reader.version, after, all })
    const last = stale.at(-1)
    if (!last) break
    after = last.id
    const entries: Entry[] = []
    for (const { source } of stale) {
      try {
        entries.push({ source, reading: reader.read(source) })
      } catch (error) {
        onFailure(error, source.source ?? '')
      }
      onDone(source.source ?? '')
      await setImmediate()
    }
    const outcomes = await store.add(entries, { force: all })
    replaced += outcomes.filter((outcome) => outcome === 'replaced').length
  }
  return replaced
}
