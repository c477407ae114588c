/** Letters that Unicode does not take apart into a base and a mark. */
const special: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ħ: 'h',
  ŋ: 'n',
  ј: 'j',
}

const marks = /\p{M}/gu
const specials = new RegExp(`[${Object.keys(special).join('')}]`, 'gu')
/** Everything that is printed for an apostrophe: typographic ones, primes, Hawaiian and Arabic half rings. */
const apostrophes = /['’‘ʼʻʹʾʿ`´′]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether a text is plain ASCII
const beyondAscii = /[^\u0000-\u007f]/

/** Lower case without diacritics and apostrophes: "Côte d’Ivoire" → "cote divoire". */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!beyondAscii.test(lower))
    return lower.includes("'") || lower.includes('`') ? lower.replace(apostrophes, '') : lower
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(specials, (letter) => special[letter] ?? letter)
    .replace(apostrophes, '')
}
