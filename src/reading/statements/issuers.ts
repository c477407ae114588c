import type { Engagement, Genre, Holder } from '../../model/index.ts'
import type { Clause, Knowledge, Mention, Sentence } from '../kit/index.ts'
import { type HolderContext, holdersOf } from './holders.ts'

/** How many sentences at the head of a text may say who issues it. */
const head = 8

export interface IssuerInput {
  readonly genre: Genre
  readonly main: Engagement | null
  readonly sentences: readonly Sentence[]
  readonly mentions: ReadonlyMap<number, readonly Mention[]>
  readonly clauses: ReadonlyMap<number, readonly Clause[]>
  readonly holders: Omit<HolderContext, 'issuers'>
}

/**
 * Who "we" are in a text that speaks for itself: the parties named right after it ("We, the foreign ministers of A, B
 * and C, …"), else in a joint statement those who took part, else those whom its headline names.
 */
export function issuersOf(input: IssuerInput): Holder[] {
  const named = namedAfterWe(input)
  if (named.length) return named
  if (input.genre !== 'joint-statement') return []
  const parties = asParties(input.main?.participants ?? [], input.holders.tools.knowledge)
  return parties.length > 1 ? parties : inHeadline(input)
}

/** The parties that the tables know: a working group is no issuer beside its states. */
const asParties = (holders: readonly Holder[], knowledge: Knowledge): Holder[] => {
  const parties = new Map<string, Holder>()
  for (const { party } of holders)
    if (party && knowledge.party(party)) parties.set(party, { entity: null, name: null, party })
  return [...parties.values()]
}

function namedAfterWe({ sentences, mentions, clauses, holders }: IssuerInput): Holder[] {
  const { firstPerson } = holders.tools.language.words.statements
  for (const { index, tokens } of sentences.filter(({ paragraph }) => paragraph >= 0).slice(0, head)) {
    const we = tokens.findIndex((token) => firstPerson.has(token.lower))
    if (we < 0 || we > 2) continue
    const verb = clauses.get(index)?.find(({ verb: { from } }) => from > we)?.verb.from ?? tokens.length
    const list = tokens[we + 1]?.text === ',' || tokens[we + 1]?.pos === 'DET'
    if (!list) continue
    const inside = (mentions.get(index) ?? []).filter(
      ({ from, type, use }) =>
        from > we &&
        from < verb &&
        use !== 'adjective' &&
        (type === 'party' || type === 'org' || type === 'place' || type === 'person'),
    )
    const parties = asParties(
      holdersOf(
        inside.map((mention) => mention.index),
        holders,
      ),
      holders.tools.knowledge,
    )
    if (parties.length > 1) return parties
  }
  return []
}

function inHeadline({ sentences, mentions, holders }: IssuerInput): Holder[] {
  const inside = sentences.filter(({ paragraph }) => paragraph < 0).flatMap(({ index }) => mentions.get(index) ?? [])
  const parties = asParties(
    holdersOf(
      inside.map(({ index }) => index),
      holders,
    ),
    holders.tools.knowledge,
  )
  return parties.length > 1 ? parties : []
}
