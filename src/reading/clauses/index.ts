import { type Clause, type Mention, type Sentence, stage, type TimeExpression } from '../kit/index.ts'
import { spansBySentence } from '../kit/near.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import { complementsOf } from './complements.ts'
import { parse } from './parse.ts'
import { speechRanges } from './speech.ts'
import { chunk } from './units.ts'

/** Clauses of every sentence: who does what in which mood. A shallow parse; what it cannot tell it leaves null. */
export const clauses = stage({
  fills: 'clauses',
  needs: ['sentences', 'expressions', 'mentions'],
  run: ({ sentences, expressions, mentions }, { language }) => {
    const bySentence = group(mentions)
    const times = group(expressions)
    const quotes = spansBySentence(sentences.quotations, sentences.sentences)
    const found: Clause[] = []
    for (const sentence of sentences.sentences) {
      if (sentence.paragraph < 0) continue
      const input = {
        sentence,
        mentions: bySentence.get(sentence.index) ?? [],
        expressions: times.get(sentence.index) ?? [],
        all: mentions,
      }
      const { ranges, whole } = speechRanges(sentence, quotes[sentence.index] ?? [], language.words.clauses)
      addClauses(found, {
        ...input,
        quotes: ranges,
        from: 0,
        to: sentence.tokens.length,
        quoted: whole,
        words: language.words.clauses,
      })
      for (const [from, to] of ranges)
        addClauses(found, {
          ...input,
          quotes: [],
          from: from + 1,
          to: Math.max(from + 1, to),
          quoted: true,
          words: language.words.clauses,
        })
    }
    return found
  },
})

interface Input {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly expressions: readonly TimeExpression[]
  readonly all: readonly Mention[]
  readonly quotes: Parameters<typeof chunk>[0]['quotes']
  readonly from: number
  readonly to: number
  readonly quoted: boolean
  readonly words: ClauseWords
}

function addClauses(
  found: Clause[],
  { sentence, mentions, expressions, all, quotes, from, to, quoted, words }: Input,
): void {
  const units = chunk({ sentence, mentions, expressions, quotes, from, to, words })
  const parsed = parse(units, sentence.tokens, words)
  const base = found.length
  for (const [number, clause] of parsed.entries()) {
    const next = parsed[number + 1]
    const end = next ? next.begins : units.length
    const first = units[clause.begins]
    const lastUnit = units[Math.max(end - 1, clause.unit)]
    const { object, complements } = complementsOf(units, clause.unit, Math.max(end, clause.unit + 1), all)
    const { ambiguous: _ambiguous, bare: _bare, ing: _ing, ...verb } = clause.group
    const fromToken = first?.from ?? verb.from
    const toToken = lastUnit?.to ?? verb.to
    found.push({
      index: base + number,
      sentence: sentence.index,
      from: fromToken,
      to: toToken,
      start: sentence.tokens[fromToken]?.start ?? verb.start,
      end: sentence.tokens[toToken - 1]?.end ?? verb.end,
      kind: clause.kind,
      parent: clause.parent === null ? null : base + clause.parent,
      verb,
      subject: clause.subject,
      sharedSubject: clause.shared,
      object,
      complements,
      quoted,
    })
  }
}

function group<T extends { readonly sentence: number }>(items: readonly T[]): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const own = groups.get(item.sentence)
    if (own) own.push(item)
    else groups.set(item.sentence, [item])
  }
  return groups
}
