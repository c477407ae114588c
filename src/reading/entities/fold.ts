const marks = /\p{M}/gu
const special: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' }

/** Small letters without marks; hyphens as spaces; white space made plain. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ıłøđßæœə]/g, (letter) => special[letter] ?? letter)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[-‐‑–\s]+/g, ' ')
    .trim()

/** A word as its transliterations agree on it: "Zelenskyy", "Zelensky" and "Zelenskiy" are one. */
export const soften = (word: string): string =>
  word
    .replace(/(?:iy|yy|ij|ii|yi|ey|ei|ay|ai|y|i)/g, 'y')
    .replace(/kh/g, 'h')
    .replace(/(.)\1+/g, '$1')
