import type { Holder, Statement } from '../../model/index.ts'
import type { Entities, Mention, NounPhrase } from '../kit/index.ts'

/** The party as a holder, with its entity where the text names it. */
const partyOf = (party: string, { entities }: Entities): Holder => {
  const named = entities.find((entity) => entity.type !== 'person' && entity.party === party)
  return { entity: named?.id ?? null, name: null, party }
}

/** Each party once; those for whom no party is known stay as they are. */
function partiesOf(holders: readonly Holder[], entities: Entities): readonly Holder[] {
  const codes = new Set(holders.flatMap(({ party }) => party ?? []))
  return [...[...codes].map((code) => partyOf(code, entities)), ...holders.filter(({ party }) => party === null)]
}

/** Whose deed a content with a subject of its own tells: "Rome will send", "we will send". */
export function subjectOf(subject: NounPhrase, mentions: readonly Mention[]): Mention | null {
  const [index] = subject.mentions
  return index === undefined ? null : (mentions[index] ?? null)
}

const isParty = ({ type, party, use }: Mention): boolean =>
  party !== null && use === 'noun' && (type === 'party' || type === 'place')

/**
 * Who undertakes: the person who promised; their party where it is to act ("Moscow is ready to …", "we will …") or where
 * people of several parties agreed. Null where the deed is that of somebody else.
 */
export function holdersOf(
  { act, holders }: Statement,
  subject: Mention | null,
  entities: Entities,
): readonly Holder[] | null {
  if (subject && isParty(subject)) {
    const known = holders.some(({ party }) => party !== null)
    return !known || holders.some(({ party }) => party === subject.party)
      ? partiesOf([{ entity: null, name: null, party: subject.party }], entities)
      : null
  }
  const we = subject?.kind === 'pronoun' && subject.number === 'plural'
  const several = new Set(holders.map(({ party }) => party)).size > 1
  return we || (act === 'agree' && several) ? partiesOf(holders, entities) : holders
}
