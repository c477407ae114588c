import { isUtf8 } from 'node:buffer'

/** The encoding that a byte order mark, or zeros in every second byte, give away; null for all others. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = head.length / 5
  if (odd > many && even < many / 20) return 'utf-16le'
  return even > many && odd < many / 20 ? 'utf-16be' : null
}

/** True where the bytes hold at least one character of UTF-8 outside ASCII: then bad bytes are damage, not another encoding. */
export function hasUtf8Characters(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0
    if (lead < 0xc2) continue
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length && index + length <= bytes.length && isUtf8(bytes.subarray(index, index + length))) return true
  }
  return false
}

/**
 * Letters and signs that texts in western encodings really have. Bytes in disorder also decode to something there, but
 * to other signs.
 */
const western = /[A-Za-zÀ-ÖØ-ÝßŠŽšžŒœŸà-öø-ýÿ‘’‚“”„–—…•€£§©®°«»¿¡´·\u00a0]/u
const usual = /^[^\u0080-\u009f\ufffd]*$/u

/** True where what a guessed encoding made of the bytes looks like a text. */
export function isPlausible(text: string): boolean {
  const foreign = text.slice(0, 200_000).match(/[^\0-\x7f]/gu) ?? []
  if (!usual.test(text)) return false
  const letters = foreign.filter((character) => /[\p{L}\p{M}]/u.test(character) && !western.test(character)).length
  // In other scripts nearly all letters are outside ASCII; a few among Latin ones are an accident.
  if (letters > foreign.length / 2) return letters > text.length / 5
  const odd = foreign.filter((character) => !western.test(character) || /[ÿþðÞÐ]/.test(character)).length
  return odd <= foreign.length / 10
}
