import type { Knowledge, Mention, Token } from '../kit/index.ts'
import type { InstrumentWords } from '../kit/words/instruments.ts'
import type { Context, FoundInstrument, InstrumentRule } from './found.ts'

const capital = /^\p{Lu}/u
const inName = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB'])
const mostModifiers = 6

/** A city, or a capital that stands for its government; a country's name before a noun says whose, not where. */
const isPlace = (forms: readonly string[], at: number, mentions: readonly Mention[], knowledge: Knowledge): boolean =>
  mentions.some(({ from, type, kind }) => from === at && type === 'place' && kind === 'name') ||
  (knowledge.findParty(forms, at)?.value.some(({ sense }) => sense === 'capital' || sense === 'metonym') ?? false)

const isDash = ({ text }: Token): boolean => text === '-' || text === '–'
const isQuote = ({ text }: Token): boolean => /^["“”‘’']$/.test(text)

const textOf = (all: readonly Token[]): string => {
  const tokens = all.filter((token) => !isQuote(token))
  return tokens.map(({ text, start }, i) => (i > 0 && (tokens[i - 1]?.end ?? 0) < start ? ` ${text}` : text)).join('')
}

/** "the Geneva process", "the Minsk agreements": a place names what its small noun is. */
function placed(tokens: readonly Token[], at: number, words: InstrumentWords) {
  const token = tokens[at]
  const kind = words.smallHeads.get(token?.lower ?? '')
  const before = tokens[at - 1]
  const article = tokens[at - 2]
  if (!kind || !before || !token || capital.test(token.text) || !capital.test(before.text)) return null
  if (before.pos !== 'PROPN' && before.pos !== 'NOUN') return null
  return article && words.definite.has(article.lower) ? { kind, from: at - 1 } : null
}

/** How many tokens of "so-called" stand before `at`. */
function soCalled(tokens: readonly Token[], at: number, { soCalled: [so, called] }: InstrumentWords): number {
  if (tokens[at - 1]?.lower === `${so}-${called}`) return 1
  return tokens[at - 1]?.lower === called && tokens[at - 3]?.lower === so ? 3 : 0
}

/** "the UN-brokered grain transport deal": nouns before the head say which. */
function dealt(tokens: readonly Token[], at: number, words: InstrumentWords) {
  const token = tokens[at]
  const kind = words.dealHeads.get(token?.lower ?? '')
  if (!kind || !token || capital.test(token.text) || words.dealHeads.has(tokens[at + 1]?.lower ?? '')) return null
  let from = at
  while (at - from < mostModifiers && soCalled(tokens, from, words) === 0) {
    const before = tokens[from - 1]
    if (!before || !(inName.has(before.pos) || isDash(before) || isQuote(before))) break
    from--
  }
  const article = tokens[from - 1 - soCalled(tokens, from, words)]
  const telling = tokens
    .slice(from, at)
    .filter(
      ({ pos, lower }) => (pos === 'NOUN' || pos === 'PROPN' || lower === 'draft') && !words.vagueModifiers.has(lower),
    )
  return telling.length > 0 && article && words.definite.has(article.lower) ? { kind, from } : null
}

function findSmall({ sentence, mentions, words, knowledge }: Context): readonly FoundInstrument[] {
  const { tokens } = sentence
  const forms = tokens.map(({ text }) => text)
  return tokens.flatMap((token, at): FoundInstrument[] => {
    const place = placed(tokens, at, words)
    const read = place && isPlace(forms, place.from, mentions, knowledge) ? place : dealt(tokens, at, words)
    const first = read && tokens[read.from]
    if (!read || !first) return []
    const name = textOf(tokens.slice(read.from, at + 1))
    return [
      { key: name.toLowerCase(), kind: read.kind, name, number: null, year: null, start: first.start, end: token.end },
    ]
  })
}

/** Names with a head in small letters: "the Geneva process", "the grain deal". */
export const smallInstruments: InstrumentRule = {
  name: 'small',
  headline: false,
  find: findSmall,
  reads: [
    ['Moscow supports the Geneva process.', ['Geneva process']],
    ['They praised the UN-brokered grain transport deal.', ['UN-brokered grain transport deal']],
    ['Nothing is left of the draft accord.', ['draft accord']],
    ['Both sides returned to the so-called "deconfliction" agreement.', ['deconfliction agreement']],
  ],
  ignores: ['A peace deal is near.', 'The process goes on.', 'They reached this new agreement.'],
}
