import type { Act, Holder } from '../../model/index.ts'
import type { Clause } from '../kit/index.ts'
import type { SentenceContext } from './found.ts'
import { holdersOf, holdersOfPhrase } from './holders.ts'
import { holdersIn, isImpersonal, isOwnSide } from './whose.ts'

export interface AddresseeInput {
  readonly act: Act
  readonly holders: readonly Holder[]
  /** The tokens that filled the slot of the addressee, where the cue has one. */
  readonly slot: readonly [number, number] | null
  /** The tokens of the content. */
  readonly from: number
  readonly to: number
}

/**
 * To whom it was said, where the text tells: the slot of the cue; for what is asked or warned of, those who are to act
 * ("said that Minsk must …", "hoped for Slovakia's support"). Nobody says a thing to himself.
 */
export function addresseesOf({ act, holders, slot, from, to }: AddresseeInput, context: SentenceContext): Holder[] {
  const named = slot ? holdersIn(slot, context) : []
  const others = named.filter((one) => !holders.some((holder) => same(one, holder)))
  if (others.length || (act !== 'request' && act !== 'warn')) return others
  return whoIsToAct(holders, from, to, context)
}

const same = (a: Holder, b: Holder): boolean =>
  (a.entity !== null && a.entity === b.entity) || (a.name === null && b.name === null && a.party === b.party)

function whoIsToAct(holders: readonly Holder[], from: number, to: number, context: SentenceContext): Holder[] {
  const { clauses, sentence, mentions } = context
  const other = clauses.find(
    ({ verb, subject }: Clause) =>
      subject !== null &&
      verb.form === 'finite' &&
      verb.from >= from &&
      verb.to <= to &&
      !isImpersonal(subject, context) &&
      !isOwnSide(subject, holders, context),
  )
  if (other?.subject) {
    const { subject } = other
    const found = holdersOfPhrase(subject, sentence, context.holders)
    if (found.length) return found
    // "the German specialists must": the party by its adjective
    return partiesOf(
      mentions
        .filter((mention) => mention.from >= subject.from && mention.to <= subject.to && mention.use !== 'noun')
        .map(({ index }) => index),
      context,
    )
  }
  const possessor = mentions.find(
    (mention) => mention.from === from && mention.use === 'possessive' && mention.kind !== 'pronoun',
  )
  return possessor ? partiesOf([possessor.index], context) : []
}

const partiesOf = (mentions: readonly number[], { holders }: SentenceContext): Holder[] =>
  holdersOf(mentions, holders).filter(({ party }) => party !== null)
