import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digest, type Reading, type SourceDocument } from '../../model/index.ts'
import { openRecord, type RecordStore } from '../../record/index.ts'
import { type AppOptions, createApp } from '../index.ts'
import { readings } from './readings.ts'

const names: Readonly<Record<string, string>> = { FIN: 'Finland', ITA: 'Italy', DEU: 'Germany', TUR: 'Turkey' }

/** A record of its own in a folder that goes with it. */
export interface OpenedRecord {
  readonly store: RecordStore
  readonly close: () => Promise<void>
}

/** Opens a record that holds the given readings. */
export async function openTestRecord(held: readonly Reading[] = readings): Promise<OpenedRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-api-'))
  const store = await openRecord({
    location: join(folder, 'record.sqlite'),
    partyName: (code) => names[code] ?? null,
    now: () => new Date('2024-02-03T04:05:06Z'),
  })
  await store.add(
    held.map((reading) => ({
      source: { text: reading.document.text, source: reading.document.source, url: reading.document.url },
      reading,
    })),
  )
  return {
    store,
    close: async () => {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** A reader that knows the test's readings by their text, and finds nothing in any other text. */
export const readKnown = ({ text, source = '', url = null }: SourceDocument): Reading => {
  const known = readings.find(({ document }) => document.text === text)
  if (known) return { ...known, document: { ...known.document, source, url } }
  const published = { date: null, time: null, basis: 'unknown', earliest: null, latest: null, reasons: [] } as const
  const nothing = { entities: [], engagements: [], statements: [], instruments: [], commitments: [], times: [] }
  const plain = {
    genre: 'other',
    language: 'en',
    title: null,
    publisher: null,
    body: [],
    sections: [],
    residue: [],
  } as const
  return {
    document: { ...plain, id: digest(text), source, url, published, text },
    ...nothing,
    reader: { name: 'readout', version: '0.1.0' },
  }
}

/** The app over a record, with the readings of the tests. */
export const appOver = (store: RecordStore, options: Partial<AppOptions> = {}) =>
  createApp({
    store,
    read: readKnown,
    partyName: (code) => names[code] ?? null,
    now: () => new Date('2024-02-03T04:05:06Z'),
    ...options,
  })

/** A POST with a JSON body. */
export const posted = (body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
})
