import { contentAfter, contentInSubject } from './after.ts'
import { contentBefore } from './before.ts'
import { candidatesOf, outermost } from './candidates.ts'
import type { Found, SentenceContext } from './found.ts'

/** Reads the statements of one sentence. */
export function readSentence(context: SentenceContext): Found[] {
  const candidates = outermost(
    candidatesOf(
      context.clauses.filter(({ quoted }) => !quoted || context.speaker.length > 0),
      context.cues,
      context,
    ),
    context.byIndex,
    context.holders.tools.language.words.statements.wishes,
  )
  return candidates.flatMap((candidate, number) => {
    if (candidate.clause.kind === 'attribution') return contentBefore(candidate, context)
    return candidate.opening
      ? contentAfter(candidate, candidates[number + 1], context)
      : contentInSubject(candidate, context)
  })
}
