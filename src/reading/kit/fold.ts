const marks = /\p{M}/gu
const special: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' }
const specials = /[ıłøđßæœə]/g
const apostrophes = /[’‘ʼ]/g
const breaks = /[-‐‑–\s]+/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether a text is plain ASCII
const beyondAscii = /[^\u0000-\u007f]/

/** What names are compared by: small letters without marks, plain apostrophes; hyphens as spaces, white space made plain. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const plain = beyondAscii.test(lower)
    ? lower
        .normalize('NFD')
        .replace(marks, '')
        .replace(specials, (letter) => special[letter] ?? letter)
        .replace(apostrophes, "'")
    : lower
  return plain.replace(breaks, ' ').trim()
}
