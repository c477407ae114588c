import type { Token } from '../kit/index.ts'
import type { InstrumentWords } from '../kit/words/instruments.ts'
import type { Context, FoundInstrument, InstrumentRule } from './found.ts'

const plainNumber = /^\d{1,4}$/
const slashedNumber = /^(?:[A-Z]{2}-)?\d{1,3}\/\d{1,3}$/
const yearNumber = /^(?:19[4-9]\d|20\d\d)$/

interface Cited {
  readonly number: string
  readonly year: number | null
  readonly from: number
  readonly to: number
}

/** The number at `at` with a year in brackets behind it, where one stands there: "2231 (2015)". */
function numberAt(tokens: readonly Token[], at: number): Cited | null {
  const token = tokens[at]
  if (!token || !(plainNumber.test(token.text) || slashedNumber.test(token.text))) return null
  const inside = tokens[at + 2]
  const bracketed =
    tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')' && inside && yearNumber.test(inside.text)
  return { number: token.text, year: bracketed ? Number(inside.text) : null, from: at, to: at + (bracketed ? 4 : 1) }
}

const skip = (tokens: readonly Token[], at: number, list: ReadonlySet<string>): number => {
  let next = at
  while (list.has(tokens[next]?.lower ?? '')) next++
  return next
}

/** The numbers from `at` on: "Nos. 242, 338 and 1397". */
function numbersFrom(tokens: readonly Token[], at: number, words: InstrumentWords): readonly Cited[] {
  const cited: Cited[] = []
  let next = skip(tokens, at, words.numberSigns)
  for (;;) {
    const item = numberAt(tokens, next)
    if (!item) return cited
    cited.push(item)
    next = skip(tokens, skip(tokens, item.to, words.listWords), words.numberSigns)
  }
}

/** The body named right before `at`, and the token where its name begins. */
function bodyBefore(
  tokens: readonly Token[],
  at: number,
  words: InstrumentWords,
): { readonly name: string; readonly from: number } | null {
  const end = tokens[at - 1]?.lower === words.possessiveMark ? at - 1 : at
  for (const { form, name } of words.bodies) {
    const parts = form.split(' ')
    const from = end - parts.length
    if (from >= 0 && parts.every((part, i) => tokens[from + i]?.lower === part)) return { name, from }
  }
  return null
}

/** One citation as an instrument; a number alone is the default body's, one with a stroke the Assembly's. */
function instrument(
  { sentence, words, knowledge }: Context,
  body: string | null,
  cited: Cited,
  from: number,
  to = cited.to,
): FoundInstrument[] {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
  if (!first || !last) return []
  const number = plainNumber.test(cited.number) ? Number(cited.number) : null
  const of = body ?? (number === null ? words.slashedBody : words.defaultBody)
  const known = of === words.defaultBody && number !== null ? knowledge.resolution(number) : null
  const name = `${of} ${words.resolution} ${cited.number}`
  return [
    {
      key: name,
      kind: 'resolution',
      name,
      number,
      year: cited.year ?? known?.year ?? null,
      start: first.start,
      end: last.end,
    },
  ]
}

/** A number that is a year and no resolution's: "the resolution 2015 …". */
const isYear = ({ number, year }: Cited): boolean => year === null && yearNumber.test(number) && Number(number) >= 1990

function ofNamedBody(context: Context): readonly FoundInstrument[] {
  const { words, sentence } = context
  const { tokens } = sentence
  return tokens.flatMap((token, at): FoundInstrument[] => {
    const short = words.resolutionShortForms.get(token.lower)
    const noun = words.resolutionNouns.has(token.lower)
    if (!short && !noun) return []
    const body = short ? { name: short, from: at } : bodyBefore(tokens, at, words)
    if (body)
      return numbersFrom(tokens, at + 1, words).flatMap((cited, i) =>
        instrument(context, body.name, cited, i === 0 ? body.from : cited.from),
      )
    const before = noun ? numberAt(tokens, at - 1) : null
    const owner = before && bodyBefore(tokens, at - 1, words)
    return before && owner ? instrument(context, owner.name, before, owner.from, at + 1) : []
  })
}

function ofNumber(context: Context): readonly FoundInstrument[] {
  const { words, sentence } = context
  return sentence.tokens.flatMap((token, at): FoundInstrument[] => {
    if (!words.resolutionNouns.has(token.lower)) return []
    return numbersFrom(sentence.tokens, at + 1, words)
      .filter((cited) => !isYear(cited))
      .flatMap((cited, i) => instrument(context, null, cited, i === 0 ? at : cited.from))
  })
}

function ofSymbol(context: Context): readonly FoundInstrument[] {
  const { words, sentence } = context
  const { tokens } = sentence
  return tokens.flatMap((token, at): FoundInstrument[] => {
    const body = words.documentSymbols.get(token.lower)
    if (!body || tokens[at + 1]?.text !== '/' || tokens[at + 2]?.text !== 'RES' || tokens[at + 3]?.text !== '/')
      return []
    const cited = numberAt(tokens, at + 4)
    return cited ? instrument(context, body, cited, at) : []
  })
}

/** "UN Security Council Resolution 2510", "UNSCRs 1325 and 1820", "UNSC's 2254 resolution". */
export const namedBodyResolutions: InstrumentRule = {
  name: 'resolution-of-body',
  headline: true,
  find: ofNamedBody,
  reads: [
    ['The talks rest on UN Security Council Resolution 2510.', ['UNSC resolution 2510']],
    ['The UNSC resolution 1244, adopted in 1999, remains in force.', ['UNSC resolution 1244']],
    [
      'Oslo recalled UNSCR 2254 and UNSCRs 1325 and 1820.',
      ['UNSC resolution 2254', 'UNSC resolution 1325', 'UNSC resolution 1820'],
    ],
    [
      'They cited Security Council resolutions Nos. 242 (1967), 338 (1973) and 1397.',
      ['UNSC resolution 242', 'UNSC resolution 338', 'UNSC resolution 1397'],
    ],
    ['He spoke of General Assembly resolution 68/262.', ['UNGA resolution 68/262']],
    ["The Security Council's 2254 resolution is the basis.", ['UNSC resolution 2254']],
  ],
  ignores: ['The UN Security Council adopted 44 resolutions.', 'The Security Council met on 12 March 2020.'],
}

/** "Resolutions 242 and 338", "resolution 2231 (2015)", "resolution 68/262". */
export const numberedResolutions: InstrumentRule = {
  name: 'resolution-by-number',
  headline: true,
  find: ofNumber,
  reads: [
    ['Both sides recalled Resolutions 242 and 338.', ['UNSC resolution 242', 'UNSC resolution 338']],
    ['They insist on resolution 2231 (2015).', ['UNSC resolution 2231']],
    ['It violates resolution 68/262.', ['UNGA resolution 68/262']],
  ],
  ignores: ['The resolution 2015 brought was short.', 'A resolution was adopted by 12 votes.'],
}

/** "S/RES/2254", "A/RES/68/262". */
export const symbolResolutions: InstrumentRule = {
  name: 'resolution-by-symbol',
  headline: true,
  find: ofSymbol,
  reads: [['See S/RES/2254 and A/RES/68/262.', ['UNSC resolution 2254', 'UNGA resolution 68/262']]],
  ignores: ['The path is a/res/x.'],
}
