import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits. Lone surrogates count as U+FFFD. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** A short id out of the content of a fact: prefix, hyphen, 16 hexadecimal digits. The same content gives the same id. */
export const factId = (prefix: string, ...content: readonly (string | number | null)[]): string =>
  `${prefix}-${digest(content.join('\u001f')).slice(0, 16)}`
