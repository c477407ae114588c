import type { Clause } from '../kit/index.ts'
import { actOf } from './act.ts'
import { addresseesOf } from './addressees.ts'
import type { Candidate } from './candidate.ts'
import { openingAfter, trimEnd } from './content.ts'
import { cuesWithSecond } from './forms.ts'
import { type Found, quotedOf, type SentenceContext } from './found.ts'
import { matchRest } from './match.ts'
import { reportedOf } from './reported.ts'
import { holdersOfClause } from './whose.ts'

/** "The importance of reform was stressed": the subject of a passive is its content. */
export function contentInSubject({ clause, match }: Candidate, context: SentenceContext): Found[] {
  const { sentence, words } = context
  const holders = holdersOfClause(clause, match, context)
  if (!holders.length || !clause.subject) return []
  const end = trimEnd(sentence, clause.subject.from, clause.verb.from, words)
  const content = { start: clause.subject.start, end: sentence.tokens[end - 1]?.end ?? clause.subject.end }
  const act = actOf(match.compiled.cue, holders, clause.subject.from, end, context)
  return [
    {
      holders,
      act: act.act,
      content,
      cue: { start: clause.verb.start, end: clause.verb.end },
      quoted: quotedOf(content, context),
      negated: clause.verb.negated,
      addressees: [],
      reportedBy: null,
      quotation: null,
      rule: `passive:${match.compiled.cue.form}${act.rule}`,
      sentence: sentence.index,
    },
  ]
}

export function contentAfter(
  { clause, match, opening }: Candidate,
  next: Candidate | undefined,
  context: SentenceContext,
): Found[] {
  if (!opening) return []
  const { sentence, words } = context
  const holders = holdersOfClause(clause, match, context)
  if (!holders.length) return []
  const limit =
    next && next.clause.verb.from > opening.token ? beginOf(next.clause, opening.token) : sentence.tokens.length
  const second = opening.takes === 'np' ? secondObject({ clause, match, opening }, limit, context) : null
  if (second) {
    const [joint, candidate] = second
    const before = { ...context, sentence: { ...sentence, tokens: sentence.tokens.slice(0, joint) } }
    return [...contentAfter({ clause, match, opening }, undefined, before), ...contentAfter(candidate, next, context)]
  }
  const end = trimEnd(sentence, opening.token, Math.max(limit, opening.token + 1), words)
  const content =
    opening.quotation && opening.takes === 'quote'
      ? opening.quotation.inner
      : { start: opening.start, end: sentence.tokens[end - 1]?.end ?? opening.start + 1 }
  if (content.end <= content.start) return []
  const cue = {
    start: Math.min(clause.verb.start, sentence.tokens[match.from]?.start ?? clause.verb.start),
    end: sentence.tokens[match.to - 1]?.end ?? clause.verb.end,
  }
  const reported =
    opening.takes === 'that' && match.compiled.cue.frame === 'reporting'
      ? reportedOf(clause.index, opening.token, end, holders, context)
      : null
  if (reported) return [reported]
  const act = actOf(match.compiled.cue, holders, opening.token, end, context)
  return [
    {
      holders,
      act: act.act,
      cue,
      content,
      quoted: quotedOf(content, context),
      negated: clause.verb.negated,
      addressees: addresseesOf({ act: act.act, holders, slot: match.addressee, from: opening.token, to: end }, context),
      reportedBy: null,
      quotation: opening.quotation,
      rule: `cue:${match.compiled.cue.form}${act.rule}`,
      sentence: sentence.index,
    },
  ]
}

/**
 * "stressed the importance of A, and its support for B": a second object that makes another cue of the same verb, with
 * an act of its own. Returns where it is joined, and the candidate that it makes.
 */
function secondObject(
  { clause, match, opening }: Candidate,
  limit: number,
  context: SentenceContext,
): readonly [number, Candidate] | null {
  const { sentence, words } = context
  if (!opening) return null
  for (let joint = opening.token + 1; joint < limit - 2; joint++) {
    if (!words.coordinators.has(sentence.tokens[joint]?.lower ?? '')) continue
    for (const compiled of cuesWithSecond(context.cues.verbs, sentence.tokens, match.from, joint + 1)) {
      const { act } = compiled.cue
      if (act === 'content' || act === 'state' || act === match.compiled.cue.act) continue
      const rest = matchRest(compiled, match.from, joint + 1, context)
      const start = rest && openingAfter(rest, clause, context)
      if (rest && start && start.takes === 'np') return [joint, { clause, match: rest, opening: start }]
    }
  }
  return null
}

/** The token where a clause begins that follows a content; its subject may stand before that content ("Rossi, who said A, left"). */
const beginOf = ({ verb, subject, sharedSubject, kind, from }: Clause, after: number): number => {
  const begin = kind === 'relative' ? from : sharedSubject || !subject ? verb.from : Math.min(from, subject.from)
  return begin > after ? begin : verb.from
}
