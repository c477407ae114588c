import { isUtf8 } from 'node:buffer'
import { hasUtf8Characters, isPlausible, utf16Of } from './encoding.ts'

/** A text out of bytes; `warning` says what was guessed or lost. */
export interface Decoded {
  readonly text: string
  readonly warning: string | null
}

export interface DecodeOptions {
  /** What a page's header or markup says its encoding is. */
  readonly charset?: string | null
  /** For HTML: the markup may name the encoding. */
  readonly html?: boolean
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function damaged(bytes: Uint8Array): Decoded {
  const text = utf8(bytes)
  const count = text.split('\ufffd').length - 1
  const places = count === 1 ? 'one place is' : `${count} places are`
  return { text, warning: `${places} no valid UTF-8; read as U+FFFD` }
}

async function decodeAs(encoding: string, bytes: Uint8Array): Promise<string | null> {
  const { default: iconv } = await import('iconv-lite')
  return iconv.encodingExists(encoding) ? iconv.decode(bytes, encoding, { stripBOM: false }) : null
}

async function encodingOfPage(bytes: Uint8Array, charset: string | null): Promise<string> {
  const { getEncoding } = await import('encoding-sniffer')
  return getEncoding(bytes, {
    ...(charset ? { transportLayerEncodingLabel: charset } : {}),
    defaultEncoding: 'utf-8',
  }).toLowerCase()
}

async function guessed(bytes: Uint8Array): Promise<Decoded | null> {
  const { detect } = await import('chardet')
  const encoding = detect(bytes.subarray(0, 200_000))
  if (!encoding || /^(utf-8|ascii)$/i.test(encoding)) return null
  // Nobody writes ISO-8859-1: what says so is windows-1252, which has the quotation marks and dashes besides.
  const named = /^iso-8859-1$/i.test(encoding) ? 'windows-1252' : encoding
  const text = await decodeAs(named, bytes)
  return text !== null && isPlausible(text) ? { text, warning: `is no UTF-8; read as ${named}` } : null
}

/** Makes a text of bytes. Valid UTF-8 comes back to the letter, a byte order mark included; nothing is normalised. */
export async function decode(
  bytes: Uint8Array,
  { charset = null, html = false }: DecodeOptions = {},
): Promise<Decoded> {
  const utf16 = utf16Of(bytes)
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), warning: null }
  if (isUtf8(bytes)) return { text: utf8(bytes), warning: null }
  if (html || charset) {
    const encoding = await encodingOfPage(bytes, charset)
    const text = /^utf-?8$/.test(encoding) ? null : await decodeAs(encoding, bytes)
    if (text !== null) return { text, warning: null }
  }
  if (hasUtf8Characters(bytes)) return damaged(bytes)
  return (await guessed(bytes)) ?? damaged(bytes)
}
