import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Reading } from '../../model/index.ts'

/** A reading as it is stored: JSON without the text (which the document has), packed by Zstandard. */
export function pack(reading: Reading): Uint8Array {
  // An empty text keeps the fields in their order.
  return zstdCompressSync(JSON.stringify({ ...reading, document: { ...reading.document, text: '' } }))
}

/** The reading again, whole. */
export function unpack(packed: Uint8Array, text: string): Reading {
  const reading = JSON.parse(zstdDecompressSync(packed).toString()) as Reading
  return { ...reading, document: { ...reading.document, text } }
}
