import type { Clause } from '../kit/index.ts'
import { actOf } from './act.ts'
import { openingAfter, trimEnd } from './content.ts'
import { cuesAt } from './forms.ts'
import { type Found, quotedOf, type SentenceContext } from './found.ts'
import { holdersOf, participantsOf } from './holders.ts'
import { type Match, matchForm } from './match.ts'
import { holdersIn } from './whose.ts'

/**
 * Cues that are no verb of a clause: "at the request of X", "according to X", "readiness was expressed to …".
 * What was asked for at somebody's request is what the sentence says was given.
 */
export function readPhrases(found: readonly Found[], context: SentenceContext): Found[] {
  const { sentence } = context
  const more: Found[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const match = bestPhrase(at, context)
    if (!match) continue
    const one = match.holder ? withHolder(match, [...found, ...more], context) : agentless(match, context)
    if (one) {
      more.push(one)
      at = match.to - 1
    }
  }
  return more
}

function bestPhrase(at: number, context: SentenceContext): Match | null {
  let best: Match | null = null
  for (const compiled of cuesAt(context.cues.phrases, context.sentence.tokens, at)) {
    const match = matchForm(compiled, at, context)
    if (match && (!best || compiled.weight > best.compiled.weight)) best = match
  }
  return best
}

function withHolder(match: Match, found: readonly Found[], context: SentenceContext): Found | null {
  const holders = match.holder ? holdersIn(match.holder, context) : []
  if (!holders.length) return null
  const { sentence, words, text } = context
  const cue = { start: sentence.tokens[match.from]?.start ?? 0, end: sentence.tokens[match.to - 1]?.end ?? 0 }
  const { cue: entry } = match.compiled
  const shared = {
    holders,
    cue,
    negated: false,
    addressees: [],
    reportedBy: null,
    quotation: null,
    sentence: sentence.index,
    rule: `phrase:${entry.form}`,
  }
  if (entry.frame === 'exchange') {
    const given = found.find(({ content }) => content.start >= cue.end) ?? found[0]
    return given && !given.holders.some(({ entity }) => entity !== null && entity === holders[0]?.entity)
      ? {
          ...shared,
          act: entry.act === 'content' ? 'inquire' : entry.act,
          content: given.content,
          quoted: given.quoted,
        }
      : null
  }
  const after = sentence.tokens[match.to]?.text === ','
  const from = after ? match.to + 1 : 0
  const to = after ? sentence.tokens.length : match.from
  // A frame inside the content of somebody else's words belongs to that content.
  if (found.some(({ content }) => content.start <= cue.start && cue.end <= content.end)) return null
  if (to - from < 3 || (!after && sentence.tokens[match.from - 1]?.text !== ',')) return null
  const end = trimEnd(sentence, from, to, words)
  const content = { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[end - 1]?.end ?? 0 }
  if (content.end <= content.start || !/\p{L}/u.test(text.slice(content.start, content.end))) return null
  const act = actOf(entry, holders, from, end, context)
  return { ...shared, act: act.act, content, quoted: quotedOf(content, context) }
}

/** "Readiness was expressed to continue": nobody is named, so it is both sides' where the text has two. */
function agentless(match: Match, context: SentenceContext): Found | null {
  const { sentence, words, holders: holderContext } = context
  const clause = clauseAround(match, context)
  if (!clause || clause.kind === 'relative') return null
  const agent = clause.complements.find(({ preposition }) => preposition === words.agentPreposition)
  const holders = agent
    ? holdersOf(agent.phrase.mentions, holderContext)
    : context.twoSided
      ? participantsOf(holderContext, false)
      : []
  const opening = openingAfter(match, clause, context)
  if (!holders.length || !opening) return null
  const end = trimEnd(sentence, opening.token, sentence.tokens.length, words)
  const content = { start: opening.start, end: sentence.tokens[end - 1]?.end ?? opening.start }
  if (content.end <= content.start) return null
  const act = actOf(match.compiled.cue, holders, opening.token, end, context)
  return {
    holders,
    act: act.act,
    content,
    cue: { start: sentence.tokens[match.from]?.start ?? 0, end: sentence.tokens[match.to - 1]?.end ?? 0 },
    quoted: quotedOf(content, context),
    negated: clause.verb.negated,
    addressees: [],
    reportedBy: null,
    quotation: null,
    sentence: sentence.index,
    rule: `phrase:${match.compiled.cue.form}`,
  }
}

const clauseAround = ({ from, to }: Match, { clauses }: SentenceContext): Clause | null =>
  clauses.find(({ verb }) => verb.head >= from && verb.head < to) ??
  clauses.find((clause) => clause.from <= from && from < clause.to) ??
  null
