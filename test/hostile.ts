const length = 200_000

/** Repeats a stretch until the text has 200,000 code units. */
const repeated = (stretch: string): string => stretch.repeat(Math.ceil(length / stretch.length)).slice(0, length)

/** A fixed row of numbers below 1, so that the random texts are the same in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed
  while (true) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    yield state / 4_294_967_296
  }
}

/** Picks parts at random until the text is long enough. */
function mixed(parts: readonly string[], seed: number): string {
  const row = numbers(seed)
  let text = ''
  while (text.length < length) text += parts[Math.floor((row.next().value as number) * parts.length)]
  return text.slice(0, length)
}

const said = 'Foreign Minister of Italy Marco Bellandi said that '

/** Texts of 200,000 code units each that no publisher writes, and that break readers. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'one line of letters': repeated('a'),
  'one line of capitals': repeated('A'),
  'capitalised words': repeated('Moscow Rome Ankara '),
  'unknown capitalised words': repeated('Abcd Efgh Ijkl '),
  'one capitalised name after another with commas': repeated('Marco Bellandi, '),
  'double quotes': repeated('"'),
  'opening quotes': repeated('“'),
  'nested quotes': repeated('“‘') + repeated('’”').slice(0, 1000),
  'quoted words': repeated('"no" '),
  'opening brackets': repeated('('),
  'nested brackets': `${repeated('([{').slice(0, length / 2)}${repeated('}])').slice(0, length / 2)}`,
  'Minister of': repeated('Minister of '),
  'Minister of Foreign Affairs of': repeated('Minister of Foreign Affairs of the Republic of '),
  'titles without names': repeated('President Prime Minister Deputy '),
  'said that': repeated('said that '),
  'who said that': repeated(said),
  'sentences of saying': repeated(`${said}Italy would help. `),
  'paragraphs of saying': repeated(`${said}Italy would help.\n\n`),
  'and and and': repeated('Italy and France and '),
  'commas and participles': repeated('stressing that, noting that, '),
  'to discuss to': repeated('to discuss to express to '),
  dates: repeated('14 January 2031 '),
  'glued dates': repeated('14 January 203117:42'),
  weekdays: repeated('on Monday, on Tuesday, the day before yesterday '),
  digits: repeated('1'),
  'digits and stops': repeated('1.2.3.'),
  'numbers of resolutions': repeated('UN Security Council Resolution 2510, 2254 and 1244; '),
  'abbreviated names': repeated('J. P. M. '),
  'full stops': repeated('.'),
  hyphens: repeated('-'),
  'hyphenated words': repeated('so-called-'),
  apostrophes: repeated("'s "),
  'possessives in a row': repeated("Italy's minister's counterpart's "),
  'pronouns and roles': repeated('He told him. The Minister told his counterpart. The latter told the former. '),
  'the sides agreed': repeated('The sides agreed. '),
  'combining marks': repeated('e\u0301\u0302\u0303\u0304'),
  'one letter with all the marks': `a${repeated('\u0301')}`,
  'lone surrogates': repeated('\ud800'),
  'lone surrogates the other way round': repeated('\udc00\ud800 '),
  NULs: repeated('\u0000'),
  'right-to-left marks': repeated('\u200f\u202e'),
  'zero-width joiners': repeated('a\u200d'),
  emoji: repeated('👩‍👩‍👧‍👦🇮🇹'),
  'byte order marks': repeated('\ufeff'),
  tabs: repeated('\t'),
  spaces: repeated(' '),
  'no-break spaces': repeated('\u00a0'),
  newlines: repeated('\n'),
  'carriage returns': repeated('\r'),
  'short lines': repeated('a\n'),
  'bullet points': repeated('• a\n'),
  headings: repeated('On Libya\n\n'),
  'speaker labels': repeated('QUESTION: \n'),
  'READ MORE': repeated('READ MORE: \n'),
  'page furniture': repeated('Share | Print | Tags\n1.2k views\n12:15\n'),
  markup: repeated('<p class="a">&amp;'),
  'unclosed tags': repeated('<'),
  addresses: repeated('https://example.org/?a=b&'),
  'mail addresses': repeated('a@'),
  Chinese: repeated('外交部长'),
  Russian: repeated('Министр иностранных дел '),
  Arabic: repeated('وزير الخارجية '),
  'letters and stops': repeated('a.b.'),
  'capitals and stops': repeated('U.S.'),
  'em dashes': repeated('Rome — '),
  'words at random': mixed(
    ['Minister ', 'of ', 'Italy ', 'said ', 'that ', '"', ', ', '. ', '\n', 'who ', 'and ', 'his ', '14 ', 'May '],
    1,
  ),
  'characters at random': mixed([...'aA1 .,"“”\'’()\n\t-–—:;/&<>\u0301\u200f\u0000\u00a0', '\ud83d', '\ude00'], 2),
}
