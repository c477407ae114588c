import type { Commitment, Engagement, Holder, Span, Statement } from '../model/index.ts'
import type { PartyName } from './entity-keys.ts'

/* What full-text search over facts looks into: the names, the fields' values, and the words of the text that say it. */

const holderWords = (holders: readonly Holder[], partyName: PartyName): string[] =>
  holders.map(({ name, party }) => [name, party && (partyName(party) ?? party)].filter(Boolean).join(', '))

const words = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, Math.min(end, start + 2000))).join(' … ')

const join = (parts: readonly (string | null | undefined | false)[]): string =>
  [...new Set(parts.filter((part): part is string => !!part))].join(' · ')

export const engagementWords = (engagement: Engagement, text: string, partyName: PartyName): string =>
  join([
    engagement.kind,
    engagement.status,
    ...holderWords(engagement.participants, partyName),
    ...engagement.participants.map(({ office }) => office),
    engagement.place,
    ...engagement.topics.map(({ label }) => label),
    words(text, engagement.evidence),
  ])

export const statementWords = (statement: Statement, text: string, partyName: PartyName): string =>
  join([
    ...holderWords(statement.holders, partyName),
    ...statement.topics.map(({ label }) => label),
    words(text, [...(statement.cue ? [statement.cue] : []), statement.content]),
  ])

export const commitmentWords = (commitment: Commitment, text: string, partyName: PartyName): string =>
  join([...holderWords(commitment.holders, partyName), commitment.what, words(text, commitment.evidence)])
