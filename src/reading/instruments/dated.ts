import type { TimeExpression, TimeForm, Token } from '../kit/index.ts'
import type { InstrumentWords } from '../kit/words/instruments.ts'
import type { Context, FoundInstrument, InstrumentRule } from './found.ts'

type DateForm = Extract<TimeForm, { kind: 'date' }>

const farthest = 10

/** The dates that follow `at` in one list: "of November 9, 2020, January 11 and November 26, 2021". */
function datesAfter(
  tokens: readonly Token[],
  at: number,
  expressions: readonly TimeExpression[],
  words: InstrumentWords,
): readonly (TimeExpression & { readonly form: DateForm })[] {
  const dates: (TimeExpression & { readonly form: DateForm })[] = []
  let next = at
  for (;;) {
    const start = tokens[next]?.start
    const date = expressions.find((expression) => expression.start === start)
    if (date?.form.kind !== 'date') return dates
    dates.push({ ...date, form: date.form })
    while (tokens[next] && (tokens[next]?.start ?? 0) < date.end) next++
    while (words.listWords.has(tokens[next]?.lower ?? '')) next++
  }
}

function findDated({ sentence, text, words, expressions: here }: Context): readonly FoundInstrument[] {
  const { tokens } = sentence
  if (!here.length) return []
  const found: FoundInstrument[] = []
  tokens.forEach((token, at) => {
    const kind = words.datedHeads.get(token.lower)
    if (!kind) return
    for (let next = at + 1; next <= at + farthest && next < tokens.length; next++) {
      if (words.datedHeads.has(tokens[next]?.lower ?? '') || tokens[next]?.pos === 'VERB') return
      if (!words.dateLinks.has(tokens[next]?.lower ?? '')) continue
      const dates = datesAfter(tokens, next + 1, here, words)
      if (!dates.length) continue
      const before = tokens[at - 1]
      const modifier = before && words.datedModifiers.has(before.lower) ? before : null
      const title = [modifier?.lower, token.lemma].filter(Boolean).join(' ')
      dates.forEach((date, i) => {
        const year = date.form.year ?? dates.slice(i).find(({ form }) => form.year)?.form.year ?? null
        const day = text.slice(date.start, date.end).replace(/\s+/g, ' ')
        const name = `${title.charAt(0).toUpperCase()}${title.slice(1)} of ${date.form.year || !year ? day : `${day}, ${year}`}`
        const start = i === 0 ? (modifier ?? token).start : date.start
        found.push({ key: name.toLowerCase(), kind, name, number: null, year, start, end: date.end })
      })
      return
    }
  })
  return found
}

/** Texts that only their day names: "the trilateral statements of November 9, 2020 and January 11, 2021". */
export const datedInstruments: InstrumentRule = {
  name: 'dated',
  headline: false,
  find: findDated,
  reads: [
    [
      'The leaders noted how the trilateral statements of November 9, 2020 and January 11, 2021 are being carried out.',
      ['Trilateral statement of November 9, 2020', 'Trilateral statement of January 11, 2021'],
    ],
    ['It rests on the memorandum of October 22, 2019.', ['Memorandum of October 22, 2019']],
  ],
  ignores: ['The statement was made on November 9, 2020.', 'A statement of regret came.'],
}
