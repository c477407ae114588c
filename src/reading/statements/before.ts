import type { Span } from '../../model/index.ts'
import type { Clause, Quotation } from '../kit/index.ts'
import { actOf } from './act.ts'
import { addresseesOf } from './addressees.ts'
import type { Candidate } from './candidate.ts'
import { trimEnd } from './content.ts'
import { type Found, quotedOf, type SentenceContext } from './found.ts'
import { stanceOf } from './reported.ts'
import { holdersOfClause } from './whose.ts'

/** Content before its cue: "X, Lavrov said.", "“X,” said Ryabkov.", "Any settlement, he said, depended on X." */
export function contentBefore({ clause, match }: Candidate, context: SentenceContext): Found[] {
  const { sentence, words, text } = context
  const holders = holdersOfClause(clause, match, context)
  if (!holders.length) return []
  const begin =
    clause.subject && !clause.sharedSubject ? Math.min(clause.from, clause.subject.from, clause.verb.from) : clause.from
  const before = sentence.tokens[begin]?.start ?? clause.start
  const cue = {
    start: clause.verb.start,
    end: sentence.tokens[Math.max(match.to, clause.verb.to) - 1]?.end ?? clause.verb.end,
  }
  const quotation = quotationBefore(before, context)
  const make = (content: Span, from: number, to: number, own: Quotation | null): Found => {
    const act = actOf(match.compiled.cue, holders, from, to, context)
    return {
      holders,
      act: act.act,
      cue,
      content,
      quoted: own ? 'direct' : quotedOf(content, context),
      negated: clause.verb.negated,
      addressees: addresseesOf({ act: act.act, holders, slot: match.addressee, from, to }, context),
      reportedBy: null,
      quotation: own,
      rule: `attribution:${match.compiled.cue.form}${act.rule}`,
      sentence: sentence.index,
    }
  }
  if (quotation && (quotation.start <= sentence.start || startsContent(quotation, context))) {
    const from = Math.max(
      0,
      sentence.tokens.findIndex(({ start }) => start >= quotation.inner.start),
    )
    return [make(quotation.inner, from, begin, quotation)]
  }
  let first = 0
  while (words.coordinators.has(sentence.tokens[first]?.lower ?? '') || sentence.tokens[first]?.text === ',') first++
  if (first >= begin) return []
  const rest = afterAttribution(clause, context)
  const to = rest ? sentence.tokens.length : begin
  const spans = rest ? [[first, to] as const] : spliced(first, begin, context)
  return spans.flatMap(([from, until]) => {
    const end = trimEnd(sentence, from, until, words)
    const content = { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[end - 1]?.end ?? 0 }
    if (content.end <= content.start || !/\p{L}/u.test(text.slice(content.start, content.end))) return []
    return [stanceOf(from, end, context, holders) ?? make(content, from, end, null)]
  })
}

/** The quotation that ends right before an attribution. */
const quotationBefore = (before: number, { quotations, text }: SentenceContext): Quotation | null =>
  quotations.findLast(({ end, scare }) => end <= before && !scare && /^[\s,–—-]*$/.test(text.slice(end, before))) ??
  null

/** True where nothing but an article or a conjunction stands before the quotation in its sentence. */
const startsContent = ({ start }: Quotation, { sentence }: SentenceContext): boolean => {
  const before = sentence.tokens.filter((token) => token.end <= start)
  return before.length <= 1
}

/** True where the sentence goes on after an attribution set between commas. */
function afterAttribution(clause: Clause, { sentence, clauses }: SentenceContext): boolean {
  const next = sentence.tokens[clause.verb.to]
  return (
    next?.text === ',' &&
    clauses.some(
      ({ kind, verb }) =>
        (kind === 'main' || kind === 'complement') && verb.from > clause.verb.to && verb.form === 'finite',
    )
  )
}

/** "A was caused by B, C has always called for D, Lavrov said": two clauses set side by side are two contents. */
function spliced(from: number, to: number, { clauses, sentence }: SentenceContext): (readonly [number, number])[] {
  const cut = clauses.find(
    ({ kind, subject, sharedSubject, verb }) =>
      kind === 'main' &&
      !sharedSubject &&
      subject !== null &&
      subject.from > from &&
      verb.to <= to &&
      sentence.tokens[subject.from - 1]?.text === ',' &&
      clauses.some((other) => other.kind === 'main' && other.verb.to <= (subject?.from ?? 0)),
  )
  return cut?.subject
    ? [
        [from, cut.subject.from - 1],
        [cut.subject.from, to],
      ]
    : [[from, to]]
}
