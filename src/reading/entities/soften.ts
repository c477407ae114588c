/** A word as its transliterations agree on it: "Zelenskyy", "Zelensky" and "Zelenskiy" are one. */
export const soften = (word: string): string =>
  word
    .replace(/(?:iy|yy|ij|ii|yi|ey|ei|ay|ai|y|i)/g, 'y')
    .replace(/kh/g, 'h')
    .replace(/(.)\1+/g, '$1')
