import type { Genre, Holder } from '../../model/index.ts'
import type { Clause, Knowledge, Mention, Sentence, Token } from '../kit/index.ts'
import { type HolderContext, holdersOf } from './holders.ts'

/** How many sentences at the head of a text may say who issues it, and how many introduce the issuers of a joint one. */
const head = 8
const lead = 4

export interface IssuerInput {
  readonly genre: Genre
  readonly sentences: readonly Sentence[]
  readonly mentions: ReadonlyMap<number, readonly Mention[]>
  readonly clauses: ReadonlyMap<number, readonly Clause[]>
  readonly holders: Omit<HolderContext, 'issuers'>
}

/**
 * Who "we" are in a text that speaks for itself: the parties named right after it ("We, the foreign ministers of A, B
 * and C, …"), else in a joint statement those who took part, those whom its headline names, or the states of its lead.
 */
export function issuersOf(input: IssuerInput): Holder[] {
  const named = namedAfterWe(input)
  if (named.length) return named
  if (input.genre !== 'joint-statement') return []
  const tookPart = asParties(input.holders.tookPart, input.holders.tools.knowledge)
  if (tookPart.length > 1) return tookPart
  const inTitle = inHeadline(input)
  return inTitle.length ? inTitle : inLead(input)
}

/** The parties that the tables know: a working group is no issuer beside its states. */
function asParties(holders: readonly Holder[], knowledge: Knowledge): Holder[] {
  const parties = new Map<string, Holder>()
  for (const { party } of holders)
    if (party && knowledge.party(party)) parties.set(party, { entity: null, name: null, party })
  return [...parties.values()]
}

const partiesOf = (mentions: readonly Mention[], { holders }: IssuerInput): Holder[] => {
  const indexes = mentions.map(({ index }) => index)
  return asParties(holdersOf(indexes, holders), holders.tools.knowledge)
}

const severalOf = (parties: Holder[]): Holder[] => (parties.length > 1 ? parties : [])

function namedAfterWe(input: IssuerInput): Holder[] {
  const { firstPerson } = input.holders.tools.language.words.statements
  for (const { index, tokens } of bodyOf(input, head)) {
    const we = tokens.findIndex((token) => firstPerson.has(token.lower))
    const next = tokens[we + 1]
    if (we < 0 || we > 2 || !(next?.text === ',' || next?.pos === 'DET')) continue
    const verb = input.clauses.get(index)?.find((clause) => clause.verb.from > we)?.verb.from ?? tokens.length
    const listed = (input.mentions.get(index) ?? []).filter(
      ({ from, to, use }) => from > we && from < verb && use !== 'adjective' && !modifiesNoun(tokens[to]),
    )
    const parties = severalOf(partiesOf(listed, input))
    if (parties.length) return parties
  }
  return []
}

/** "the G7 foreign ministers": a name before a noun only says which. */
const modifiesNoun = (next: Token | undefined): boolean =>
  next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ'

const bodyOf = ({ sentences }: IssuerInput, count: number): readonly Sentence[] =>
  sentences.filter(({ paragraph }) => paragraph >= 0).slice(0, count)

function inHeadline(input: IssuerInput): Holder[] {
  const headline = input.sentences.filter(({ paragraph }) => paragraph < 0)
  return severalOf(
    partiesOf(
      headline.flatMap(({ index }) => input.mentions.get(index) ?? []),
      input,
    ),
  )
}

/** The states whose names or officials the first sentences list ("From Japan, … ; from India, …"). */
function inLead(input: IssuerInput): Holder[] {
  const { knowledge } = input.holders.tools
  const listed = bodyOf(input, lead)
    .flatMap(({ index }) => input.mentions.get(index) ?? [])
    .filter(({ type, use }) => (type === 'party' || type === 'place' || type === 'person') && use === 'noun')
  return severalOf(
    partiesOf(listed, input).filter(({ party }) => party !== null && knowledge.party(party)?.kind === 'state'),
  )
}
