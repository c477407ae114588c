/** Letters that Unicode does not take apart into a base and a mark. */
const special: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', ħ: 'h', ŋ: 'n' },
  ...{ Ł: 'L', Ø: 'O', Đ: 'D', Ð: 'D', Þ: 'Th', Æ: 'Ae', Œ: 'Oe', Ə: 'A', Ħ: 'H', Ŋ: 'N' },
}

const marks = /\p{M}/gu
const specials = new RegExp(`[${Object.keys(special).join('')}]`, 'gu')
/** Everything that is printed for an apostrophe: typographic ones, primes, Hawaiian and Arabic half rings. */
const apostrophes = /['’‘ʼʻʹʾʿ`´′]/g
const latin1Letters = /[\u0080-\uffff]/

/** True where a text has anything but ASCII. */
export const beyondAscii = (text: string): boolean => latin1Letters.test(text)

/** True where a text has letters of which wink-nlp makes tokens of their own. */
export const beyondLatin1 = (text: string): boolean => /[Ā-ɏḀ-ỿ]/.test(text)

/** The letters without their marks, case kept: "Çavuşoğlu" → "Cavusoglu". */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .replace(specials, (letter) => special[letter] ?? letter)

/** Lower case without marks and apostrophes: "Côte d’Ivoire" → "cote divoire". */
export function fold(text: string): string {
  if (beyondAscii(text)) return withoutMarks(text).toLowerCase().replace(apostrophes, '')
  const lower = text.toLowerCase()
  return lower.includes("'") || lower.includes('`') ? lower.replace(apostrophes, '') : lower
}
