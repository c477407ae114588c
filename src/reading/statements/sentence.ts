import type { Act, Holder, Quoted, Span } from '../../model/index.ts'
import type { Clause, NounPhrase, Quotation } from '../kit/index.ts'
import type { Cue } from '../kit/words/cues.ts'
import { type ForceIndex, type ForceTests, forceOf } from './act.ts'
import { bestCue, type Candidate, candidatesOf, outermost } from './candidates.ts'
import { type ContentContext, openingAfter, trimEnd } from './content.ts'
import type { CueIndex } from './forms.ts'
import { type HolderContext, holdersOf, holdersOfPhrase, participantsOf } from './holders.ts'
import { type Match, matchRest } from './match.ts'

/** What a sentence states, before it becomes a statement of the reading. */
export interface Found {
  readonly holders: readonly Holder[]
  readonly act: Act
  readonly cue: Span | null
  readonly content: Span
  readonly quoted: Quoted
  readonly negated: boolean
  readonly addressees: readonly Holder[]
  readonly reportedBy: Holder | null
  /** The quotation that the content is taken from, where it is one. */
  readonly quotation: Quotation | null
  readonly rule: string
  readonly sentence: number
}

export interface SentenceContext extends ContentContext {
  readonly text: string
  readonly cues: CueIndex
  readonly forces: ForceIndex
  readonly holders: HolderContext
  readonly byIndex: ReadonlyMap<number, Clause>
  /** Who speaks, in a transcript: clauses in the first person are theirs, and their words are direct speech. */
  readonly speaker: readonly Holder[]
  /** Who issues the text: whom "we" means outside quotation marks. */
  readonly issuers: readonly Holder[]
  /** True where a text has two sides, so that "it was agreed" is said of both. */
  readonly twoSided: boolean
}

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

/** "The importance of reform was stressed": the subject of a passive is its content. */
function contentInSubject({ clause, match }: Candidate, context: SentenceContext): Found[] {
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

function contentAfter(
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
  const act = actOf(match.compiled.cue, holders, opening.token, end, context)
  const addressees = match.addressee ? holdersIn(match.addressee, context) : []
  return [
    {
      holders,
      act: act.act,
      cue,
      content,
      quoted: quotedOf(content, context),
      negated: clause.verb.negated,
      addressees,
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
  const verb = sentence.tokens[match.from]
  if (!verb || !opening) return null
  for (let joint = opening.token + 1; joint < limit - 2; joint++) {
    if (!words.coordinators.has(sentence.tokens[joint]?.lower ?? '')) continue
    for (const compiled of context.cues.verbs.get(verb.lemma) ?? []) {
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

/** Content before its cue: "X, Lavrov said.", "“X,” said Ryabkov.", "Any settlement, he said, depended on X." */
function contentBefore({ clause, match }: Candidate, context: SentenceContext): Found[] {
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
      addressees: match.addressee ? holdersIn(match.addressee, context) : [],
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

/** "Moscow is interested in X, Lavrov said": a party's own stance, reported by the one who speaks. */
function stanceOf(from: number, to: number, context: SentenceContext, speakers: readonly Holder[]): Found | null {
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

/**
 * Who holds it: the slot of the form, the subject, or the agent of a passive. An agentless passive of a text with two
 * sides is said of both ("it was agreed that", "the need for reform was stressed"), unless its subject is somebody.
 */
function holdersOfClause(
  clause: Clause,
  { holder: slot, from, to, compiled: { cue } }: Match,
  context: SentenceContext,
): Holder[] {
  if (slot) return holdersIn(slot, context)
  const { sentence, holders } = context
  if (clause.verb.voice === 'passive' && from === clause.verb.head) {
    const agent = clause.complements.find(({ preposition }) => preposition === context.words.agentPreposition)
    if (agent) return holdersOfPhrase(agent.phrase, sentence, holders)
    // "The convoy was denied entry": only what is impersonal, or reports its own subject, is said of both sides
    const impersonal = isImpersonal(clause.subject, context) || (cue.frame === 'reporting' && to === clause.verb.to)
    return context.twoSided && impersonal && !clause.subject?.mentions.some((index) => isSomebody(index, context))
      ? participantsOf(holders, false)
      : []
  }
  if (!clause.subject) return [...context.speaker]
  if (
    context.issuers.length &&
    clause.kind === 'main' &&
    opensWithWe(context) &&
    (clause.sharedSubject || clause.subject.from <= weWindow || clause.subject.mentions.length > 1)
  )
    return [...context.issuers]
  if (isFirstPerson(clause.subject, context)) return [...(context.speaker.length ? context.speaker : context.issuers)]
  return holdersOfPhrase(clause.subject, sentence, holders)
}

const isSomebody = (index: number, { holders, sentence }: SentenceContext): boolean => {
  const mention = holders.mentions[index]
  const impersonal = holders.tools.language.words.statements.impersonal.has(
    sentence.tokens[mention?.from ?? -1]?.lower ?? '',
  )
  return (
    mention !== undefined &&
    !impersonal &&
    (mention.type === 'person' || mention.type === 'party' || mention.type === 'org')
  )
}

/** "We, the ministers of A, B and C, are …": the subject is "we", however long its list. */
const opensWithWe = ({ sentence, holders }: SentenceContext): boolean =>
  sentence.tokens.slice(0, weWindow).some(({ lower }) => holders.tools.language.words.statements.firstPerson.has(lower))

/** How far into its sentence a "we" may stand and be its subject. */
const weWindow = 3

const isImpersonal = (subject: NounPhrase | null, { sentence, holders }: SentenceContext): boolean =>
  !subject || holders.tools.language.words.statements.impersonal.has(sentence.tokens[subject.head]?.lower ?? '')

const isFirstPerson = (subject: NounPhrase, { sentence, holders }: SentenceContext): boolean =>
  holders.tools.language.words.statements.firstPerson.has(sentence.tokens[subject.head]?.lower ?? '')

export const holdersIn = (
  [from, to]: readonly [number, number],
  { holders, sentence, mentions }: SentenceContext,
): Holder[] => {
  const inside = mentions.filter((mention) => mention.from >= from && mention.to <= to && mention.within === null)
  const nouns = inside.filter(({ use }) => use === 'noun')
  const found = holdersOf(
    (nouns.length ? nouns : inside).map(({ index }) => index),
    holders,
  )
  if (found.length) return found
  return holdersOfPhrase(
    { start: 0, end: 0, from, to, head: to - 1, mentions: inside.map(({ index }) => index) },
    sentence,
    holders,
  )
}

/**
 * The act of a cue, or for a neutral one the force of its content: what its own side does in it, else its words.
 * A cue that asks counts as asking only where somebody else is to act; what one side alone agrees to, it undertakes.
 */
export function actOf(
  { act, frame }: Pick<Cue, 'act' | 'frame'>,
  holders: readonly Holder[],
  from: number,
  to: number,
  context: SentenceContext,
): { act: Act; rule: string } {
  const inside = context.clauses.filter(
    ({ verb, subject, kind }) =>
      verb.from >= from &&
      verb.to <= to &&
      verb.form === 'finite' &&
      subject !== null &&
      (kind === 'complement' || kind === 'main'),
  )
  const tests = forceTests(inside, frame, holders, from, to, context)
  if (act === 'agree' && holders.length === 1) return { act: 'commit', rule: '>one-agree' }
  if (act === 'inform' && tests['own-will']?.()) return { act: 'commit', rule: '>inform-own-will' }
  if (act !== 'content') return { act, rule: '' }
  const own = inside.find(({ subject }) => subject !== null && isOwnSide(subject, holders, context))
  const stance = own && ownStance(own, context)
  if (stance) return stance
  const force = forceOf(context.forces, from, to, context, tests)
  return force ? { act: force.act, rule: `>${force.name}` } : { act: 'state', rule: '' }
}

/** Acts that an infinitive keeps under "is ready to", "would like to": readiness to invite invites. */
const strongerThanReadiness: ReadonlySet<Act> = new Set(['propose', 'courtesy', 'request', 'warn'])

/** What the own side does in a content: the act of its cue, or of the infinitive that the cue governs; null where it says nothing. */
function ownStance(own: Clause, context: SentenceContext): { act: Act; rule: string } | null {
  const candidate = bestCue(own, context.cues, context)
  const cue = candidate?.match.compiled.cue
  if (!candidate || !cue || cue.act === 'content' || own.verb.negated) return null
  const governed =
    candidate.opening?.takes === 'inf'
      ? context.clauses.find(({ parent, verb }) => parent === own.index && verb.form === 'infinitive')
      : undefined
  const inner = governed && bestCue(governed, context.cues, context)?.match.compiled.cue
  if (inner && inner.act !== 'content' && strongerThanReadiness.has(inner.act))
    return { act: inner.act, rule: `>${cue.form}>${inner.form}` }
  return { act: cue.act, rule: `>${cue.form}` }
}

/** The tests that the forces name, over the clauses of one content. */
function forceTests(
  inside: readonly Clause[],
  frame: Cue['frame'],
  holders: readonly Holder[],
  from: number,
  to: number,
  context: SentenceContext,
): ForceTests {
  const { obligations, needs } = context.holders.tools.language.words.statements
  const first = inside[0]
  const isOther = ({ subject }: Clause): boolean =>
    subject !== null && !isImpersonal(subject, context) && !isOwnSide(subject, holders, context)
  /** "The summit should not go ahead": nobody is asked, something is refused. */
  const isRefusal = ({ verb, subject }: Clause): boolean => verb.negated && subject !== null && !subject.mentions.length
  return {
    'other-act': () => frame === 'request' && first !== undefined && isOther(first),
    'other-must': () =>
      inside.some((clause) => obligations.has(clause.verb.modality ?? '') && isOther(clause) && !isRefusal(clause)),
    'must-not': () => inside.some((clause) => obligations.has(clause.verb.modality ?? '') && isRefusal(clause)),
    'own-will-not': () =>
      inside.some(
        ({ subject, verb }) =>
          subject !== null &&
          verb.negated &&
          (verb.tense === 'future' || verb.modality === 'would') &&
          isOwnSide(subject, holders, context),
      ),
    'other-need': () => needsOther(from, to, needs, holders, context),
    'own-will': () =>
      inside.some(
        ({ subject, verb }) =>
          subject !== null &&
          !verb.negated &&
          verb.voice === 'active' &&
          (verb.tense === 'future' || verb.modality === 'would') &&
          isOwnSide(subject, holders, context),
      ),
  }
}

/** "the need for Belgrade to join": a party other than the holder's that is to do something. */
function needsOther(
  from: number,
  to: number,
  needs: ReadonlySet<string>,
  holders: readonly Holder[],
  context: SentenceContext,
): boolean {
  const { tokens } = context.sentence
  for (let at = from; at < Math.min(to, from + needWindow); at++) {
    if (!needs.has(tokens[at]?.lemma ?? '')) continue
    const mention = context.mentions.find(
      (one) => one.from > at && one.from <= at + 3 && one.use !== 'possessive' && one.within === null,
    )
    if (!mention || tokens[mention.to]?.lower !== context.words.infinitiveMark) continue
    const others = holdersOf([mention.index], context.holders)
    return others.length > 0 && !others.some((other) => holders.some((holder) => sameSide(other, holder)))
  }
  return false
}

/** How far into a content its need may stand. */
const needWindow = 6

const sameSide = (a: Holder, b: Holder): boolean =>
  (a.entity !== null && a.entity === b.entity) || (a.party !== null && a.party === b.party)

/** True where the subject is a holder, a holder's party, or "we", "I", "he" as the one who speaks. */
function isOwnSide(subject: NounPhrase, holders: readonly Holder[], context: SentenceContext): boolean {
  if (isFirstPerson(subject, context)) return true
  return holdersOfPhrase(subject, context.sentence, context.holders).some((own) =>
    holders.some(
      (holder) =>
        (own.entity !== null && own.entity === holder.entity) ||
        (own.name === null && own.party !== null && own.party === holder.party),
    ),
  )
}

/** Direct inside one quotation, mixed where marks stand in it, else indirect. */
export function quotedOf(content: Span, { quotations, speaker }: SentenceContext): Quoted {
  if (speaker.length) return 'direct'
  for (const { inner, start, end } of quotations) {
    if (inner.start <= content.start && content.end <= inner.end + 1) return 'direct'
    if (start < content.end && content.start < end) return 'mixed'
  }
  return 'indirect'
}
