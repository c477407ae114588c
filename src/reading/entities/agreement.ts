import type { Knowledge, KnownPerson, OfficeKind, Tenure } from '../kit/index.ts'
import type { Person } from './person.ts'

/** The offices that a reader may be expected to know by a bare surname. */
export const principal: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'org-head',
])

/** Somebody whom the knowledge knows by the name, with the offices that they held at the date. */
export interface Match {
  readonly person: KnownPerson
  readonly tenures: readonly Tenure[]
  /** How well these agree with what the text says; `bySurname` where nothing but a surname does. */
  readonly score: number
}

export const bySurname = 2

/** How well a known person's offices at the date agree with what the text says of somebody; 0 where they do not. */
function agreement(person: KnownPerson, tenures: readonly Tenure[], said: Person, ofState: boolean): number {
  const full = said.parts.words.length > 1
  const former = said.roles.some((role) => role.former)
  if (tenures.length === 0) {
    if (!full) return 0
    if (said.party === null) return former || said.roles.length > 0 || person.tenures.length > 0 ? 1 : 0
    return person.tenures.some(({ party }) => party === said.party) ? 1 : 0
  }
  const kindFits = tenures.some(({ kind }) => said.kinds.has(kind))
  const partyFits = said.party !== null && tenures.some(({ party }) => party === said.party)
  if (kindFits && partyFits) return 6
  // Whoever heads a body of a state may be named with the body alone: "Secretary of the Security Council X".
  if (said.party !== null && !partyFits && (ofState || !full)) {
    const organisation = kindFits && tenures.some(({ kind }) => kind === 'org-head' || kind === 'envoy')
    return organisation ? 3 : full ? 1 : 0
  }
  if (kindFits) return 5
  if (partyFits) return full ? 4 : 3
  if (full) return 3
  return said.kinds.size === 0 && tenures.some(({ kind }) => principal.has(kind)) ? bySurname : 0
}

/** Those whom the knowledge knows by the person's name, best first. */
export function matchesOf(said: Person, knowledge: Knowledge, date: string | null): Match[] {
  const full = said.parts.words.length > 1
  const named = knowledge.personsByName(said.name)
  const owner = said.party === null ? null : knowledge.party(said.party)?.kind
  const ofState = owner === 'state' || owner === 'entity'
  return (full || named.length ? named : knowledge.personsBySurname(said.name))
    .map((person): Match => {
      const tenures = date ? knowledge.officesOf({ person, date }) : full ? person.tenures : []
      return { person, tenures, score: agreement(person, tenures, said, ofState) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

const yearsBack = 12

/** A bare surname is not enough for one in office where another bearer held a principal office not long ago. */
export function isContested(said: Person, { person }: Match, knowledge: Knowledge, date: string): boolean {
  const since = `${Number(date.slice(0, 4)) - yearsBack}`
  return knowledge
    .personsBySurname(said.name)
    .some(
      (other) =>
        other.name !== person.name &&
        other.tenures.some(
          ({ kind, start, end }) => principal.has(kind) && (start ?? '') <= date && (end === null || end >= since),
        ),
    )
}
