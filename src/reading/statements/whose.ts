import type { Holder } from '../../model/index.ts'
import type { Clause, NounPhrase } from '../kit/index.ts'
import type { SentenceContext } from './found.ts'
import { holdersOf, holdersOfPhrase, participantsOf } from './holders.ts'
import type { Match } from './match.ts'

/**
 * Who holds it: the slot of the form, the subject, or the agent of a passive. An agentless passive of a text with two
 * sides is said of both ("it was agreed that", "the need for reform was stressed"), unless its subject is somebody.
 */
export function holdersOfClause(
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
  // "We agreed to …" of one who speaks after talks is said of all who talked
  if (cue.act === 'agree' && context.speaker.length && isFirstPerson(clause.subject, context)) {
    const all = participantsOf(holders, false)
    if (all.some(({ entity }) => entity !== null && entity === context.speaker[0]?.entity)) return all
  }
  if (isFirstPerson(clause.subject, context)) return [...(context.speaker.length ? context.speaker : context.issuers)]
  const found = holdersOfPhrase(clause.subject, sentence, holders)
  if (found.length || !context.twoSided) return found
  const { gatheringNouns } = holders.tools.language.words.statements
  const head = sentence.tokens[clause.subject.head]?.lower ?? ''
  return gatheringNouns.has(head) && !clause.subject.mentions.length ? participantsOf(holders, true) : []
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

export const isImpersonal = (subject: NounPhrase | null, { sentence, holders }: SentenceContext): boolean =>
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

export const sameSide = (a: Holder, b: Holder): boolean =>
  (a.entity !== null && a.entity === b.entity) || (a.party !== null && a.party === b.party)

/** True where the subject is a holder, a holder's party, or "we", "I", "he" as the one who speaks. */
export function isOwnSide(subject: NounPhrase, holders: readonly Holder[], context: SentenceContext): boolean {
  if (isFirstPerson(subject, context)) return true
  const subjects = holdersOfPhrase(subject, context.sentence, context.holders)
  return (
    subjects.length > 0 &&
    subjects.every((own) =>
      holders.some(
        (holder) =>
          (own.entity !== null && own.entity === holder.entity) ||
          (own.name === null && own.party !== null && own.party === holder.party),
      ),
    )
  )
}
