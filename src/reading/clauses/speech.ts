import type { Quotation, Sentence } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'

/** Longest quotation, in tokens, that is still a phrase of its sentence though a comma stands inside its marks. */
const phraseTokens = 8

/** Ranges of tokens that are speech between quotation marks, for one sentence. */
export function speechRanges(
  sentence: Sentence,
  quotations: readonly Quotation[],
  words: ClauseWords,
): { ranges: [number, number][]; whole: boolean } {
  const { tokens } = sentence
  const ranges: [number, number][] = []
  let whole = false
  for (const { start, end, inner, scare } of quotations) {
    if (end <= sentence.start || start >= sentence.end) continue
    if (start <= sentence.start && end >= sentence.end) {
      whole = true
      continue
    }
    const from = tokens.findIndex((token) => token.end > start)
    let to = tokens.findIndex((token) => token.start >= end)
    if (to < 0) to = tokens.length
    const first = tokens.find((token) => token.start >= inner.start)
    const before = tokens[from - 1]
    const opensClause = from === 0 || before?.text === ',' || before?.text === ':'
    // "he said "someday, I look forward to it": right after a verb of saying the marks hold speech, capital or not
    const said = before !== undefined && words.clauseTakers.has(before.lemma)
    const last = tokens[to - 2]
    // "The "solution as we see it cannot be had," he told …": what ends with a comma inside its marks is said, not mentioned
    const closesClause =
      to < tokens.length &&
      last !== undefined &&
      (last.text === ',' || last.text === '?' || last.text === '!') &&
      to - from > phraseTokens
    const capital = first !== undefined && /^[\p{Lu}[\d]/u.test(first.text)
    if (start < sentence.start || closesClause || (!scare && (said || (opensClause && (capital || from === 0)))))
      ranges.push([from, to])
  }
  return { ranges, whole }
}
