const stop = new Set(['the', 'of', 'and', 'a', 'an', 'in', 'on', 'to', 'for', 'with', 'its', 'their'])

/** Lower case, without diacritics, with plain apostrophes. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'")

/** Folded, with every run of white space as one space. */
export const squash = (text: string | null | undefined): string => fold(text).replace(/\s+/g, ' ').trim()

/** The folded words of a text: letters and digits. */
export const wordsOf = (text: string | null | undefined): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The share of the shorter text's words that stand in the other too, small words left out. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const [left, right] = [a, b].map((text) => new Set(wordsOf(text).filter((word) => !stop.has(word))))
  if (!left?.size || !right?.size) return 0
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  return shared / Math.min(left.size, right.size)
}
