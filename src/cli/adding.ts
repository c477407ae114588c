import { setImmediate } from 'node:timers/promises'
import type { Captured } from '../capture/index.ts'
import { digest } from '../model/index.ts'
import type { Entry, Outcome, RecordStore } from '../record/index.ts'
import type { LoadedReader } from './reader.ts'

/** How many texts had which outcome. */
export interface Tally {
  added: number
  replaced: number
  unchanged: number
  empty: number
  failed: number
}

export interface AddingOptions {
  readonly store: RecordStore
  readonly reader: LoadedReader
  readonly capture: (input: string) => Promise<Captured>
  /** True: end after the batch at hand. */
  readonly shouldStop: () => boolean
  readonly onDone: (input: string) => void
  readonly onEmpty: (input: string) => void
  readonly onWarning: (warning: string) => void
  readonly onFailure: (error: unknown, input: string) => void
}

/** A batch is one transaction: large enough that the disk does not slow it, small enough that little waits. */
const batchTexts = 50
const batchCharacters = 400_000

interface Waiting extends Captured {
  readonly input: string
}

/** Takes in, reads and keeps texts, batch by batch; a bad one is told of and left out. */
export function createAdding(options: AddingOptions) {
  const { store, reader, capture, shouldStop } = options
  const tally: Tally = { added: 0, replaced: 0, unchanged: 0, empty: 0, failed: 0 }
  const fail = (error: unknown, input: string): void => {
    tally.failed++
    options.onFailure(error, input)
  }

  /** Reads what is not yet known by this reader; what is known needs no reading. */
  async function readNew(batch: readonly Waiting[]): Promise<Entry[]> {
    const ids = batch.map(({ source }) => digest(source.text))
    const known = await store.known(ids)
    const entries: Entry[] = []
    for (const [index, { source, original, input }] of batch.entries()) {
      if (known.get(ids[index] ?? '') === reader.version) tally.unchanged++
      else
        try {
          entries.push({ source, original, reading: reader.read(source) })
        } catch (error) {
          fail(error, input)
        }
      options.onDone(input)
      // Lets Ctrl-C be heard.
      await setImmediate()
    }
    return entries
  }

  async function keep(batch: readonly Waiting[]): Promise<void> {
    const outcomes: readonly Outcome[] = await store.add(await readNew(batch))
    for (const outcome of outcomes) tally[outcome]++
  }

  async function captureOne(input: string): Promise<Waiting | null> {
    try {
      const captured = await capture(input)
      for (const warning of captured.warnings) options.onWarning(warning)
      if (captured.source.text.trim()) return { ...captured, input }
      tally.empty++
      options.onEmpty(input)
    } catch (error) {
      fail(error, input)
    }
    options.onDone(input)
    return null
  }

  async function run(inputs: Iterable<string>): Promise<Tally> {
    let batch: Waiting[] = []
    let characters = 0
    for (const input of inputs) {
      if (shouldStop()) break
      const captured = await captureOne(input)
      if (!captured) continue
      batch.push(captured)
      characters += captured.source.text.length
      if (batch.length < batchTexts && characters < batchCharacters) continue
      await keep(batch)
      batch = []
      characters = 0
    }
    if (batch.length) await keep(batch)
    return tally
  }

  return { run, tally }
}
