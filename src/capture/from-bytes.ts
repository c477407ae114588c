import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ReadoutError } from '../model/index.ts'
import { binaryKind } from './binary.ts'
import type { Captured, MediaType } from './captured.ts'
import { decode } from './decode.ts'
import { utf16Of } from './encoding.ts'
import { tooLarge } from './size.ts'

export interface Taken {
  /** The path or URL as it was given. */
  readonly source: string
  readonly bytes: Uint8Array
  /** The most bytes that the text may have. */
  readonly maxSize: number
  /** Null: what the bytes look like. */
  readonly mediaType: MediaType | null
  readonly charset?: string | null
  /** The URL that the bytes came from in the end. */
  readonly url?: string | null
}

const looksLikeHtml = (text: string): boolean =>
  /^\ufeff?\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 2000))

/** Takes the text from bytes, and what they say about it. */
export async function fromBytes({
  source,
  bytes,
  maxSize,
  mediaType,
  charset = null,
  url = null,
}: Taken): Promise<Captured> {
  const kind = utf16Of(bytes) ? null : binaryKind(bytes)
  if (kind)
    throw new ReadoutError('input-unreadable', `${source}: is ${kind}, not a text.`, {
      remedy: 'Save its text as .txt, .md or .html.',
    })
  const { text, warning } = await decode(bytes, { charset, html: mediaType === 'text/html' })
  const type = mediaType ?? (looksLikeHtml(text) ? 'text/html' : 'text/plain')
  const original = { digest: bytesToHex(sha256(bytes)), size: bytes.length, mediaType: type }
  const warnings = warning ? [`${source}: ${warning}.`] : []
  if (type !== 'text/html') {
    if (bytes.length > maxSize) throw tooLarge(source, bytes.length, maxSize)
    return { source: { text, source, url }, original, warnings }
  }
  const { readHtml } = await import('./html/index.ts')
  const page = readHtml(text, url)
  if (page.text.length > maxSize) throw tooLarge(source, page.text.length, maxSize)
  return { source: { ...page, source }, original, warnings }
}
