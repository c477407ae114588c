import type { Act, Holder } from '../../model/index.ts'
import { bestCue } from './candidates.ts'
import { trimEnd } from './content.ts'
import { type Found, quotedOf, type SentenceContext } from './found.ts'
import { holdersOfPhrase } from './holders.ts'
import { holdersIn, holdersOfClause, isOwnSide } from './whose.ts'

/** "Moscow is interested in X, Lavrov said": a party's own stance, reported by the one who speaks. */
export function stanceOf(
  from: number,
  to: number,
  context: SentenceContext,
  speakers: readonly Holder[],
): Found | null {
  const inner = context.clauses.find(
    ({ kind, verb, subject, quoted }) =>
      kind === 'main' && !quoted && verb.from >= from && verb.to <= to && subject !== null && subject.from === from,
  )
  if (!inner?.subject) return null
  const candidate = bestCue(inner, context.cues, context)
  if (!candidate?.opening || candidate.match.compiled.cue.act === 'content') return null
  const { act, frame } = candidate.match.compiled.cue
  if (act === 'state' || frame === 'reporting') return null
  const holders = holdersOfPhrase(inner.subject, context.sentence, context.holders).filter(({ name }) => name === null)
  if (!holders.length) return null
  const { sentence } = context
  const content = { start: candidate.opening.start, end: sentence.tokens[to - 1]?.end ?? candidate.opening.start + 1 }
  return {
    holders,
    act,
    content,
    cue: { start: inner.verb.start, end: sentence.tokens[candidate.match.to - 1]?.end ?? inner.verb.end },
    quoted: quotedOf(content, context),
    negated: inner.verb.negated,
    addressees: candidate.match.addressee ? holdersIn(candidate.match.addressee, context) : [],
    reportedBy: speakers[0] ?? null,
    quotation: null,
    rule: `reported-stance:${candidate.match.compiled.cue.form}`,
    sentence: sentence.index,
  }
}

/** Acts that stay with those who did them when a third party reports them ("said that both sides had agreed to …"). */
const staysWithItsHolder: ReadonlySet<Act> = new Set(['agree', 'commit', 'propose'])

/**
 * "Rossi said the two countries had agreed to X": the agreement is theirs, and Rossi reports it. Only what is told as
 * done counts; what somebody will do is a forecast of the speaker.
 */
export function reportedOf(
  parent: number,
  from: number,
  to: number,
  speakers: readonly Holder[],
  context: SentenceContext,
): Found | null {
  const inner = context.clauses.find(
    (clause) =>
      clause.parent === parent && clause.kind === 'complement' && clause.verb.from >= from && clause.verb.to <= to,
  )
  if (
    !inner?.subject ||
    inner.sharedSubject ||
    (inner.verb.tense !== 'past' && !inner.verb.perfect) ||
    inner.verb.negated ||
    inner.quoted
  )
    return null
  if (isOwnSide(inner.subject, speakers, context)) return null
  const candidate = bestCue(inner, context.cues, context)
  if (!candidate?.opening) return null
  const { cue } = candidate.match.compiled
  if (cue.act === 'content' || !staysWithItsHolder.has(cue.act) || cue.frame === 'reporting') return null
  const holders = holdersOfClause(inner, candidate.match, context)
  if (!holders.length) return null
  const { sentence, words } = context
  const end = trimEnd(sentence, candidate.opening.token, to, words)
  const content = { start: candidate.opening.start, end: sentence.tokens[end - 1]?.end ?? candidate.opening.start + 1 }
  return {
    holders,
    act: cue.act === 'agree' && holders.length === 1 ? 'commit' : cue.act,
    cue: { start: inner.verb.start, end: sentence.tokens[candidate.match.to - 1]?.end ?? inner.verb.end },
    content,
    quoted: quotedOf(content, context),
    negated: false,
    addressees: candidate.match.addressee ? holdersIn(candidate.match.addressee, context) : [],
    reportedBy: speakers[0] ?? null,
    quotation: null,
    rule: `reported:${cue.form}`,
    sentence: sentence.index,
  }
}
