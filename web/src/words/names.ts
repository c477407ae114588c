import type { PartyNames } from '../../../src/api/types.ts'
import type { Holder, Participant } from '../../../src/model/index.ts'

/** A party's name, or its code where the name is not known. */
export const partyName = (code: string, parties: PartyNames): string => parties[code] ?? code

/** How a holder is called: the person, else the party. */
export const holderName = ({ name, party }: Holder, parties: PartyNames): string =>
  name ?? (party === null ? 'Not named' : partyName(party, parties))

/** Who took part, each once: a person, a party, or an office where neither is known. */
export const namesOf = (participants: readonly Participant[], parties: PartyNames): readonly string[] => [
  ...new Set(
    participants.flatMap(
      ({ name, party, office }) => name ?? (party === null ? (office ?? []) : partyName(party, parties)),
    ),
  ),
]

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** The publisher, else the host of its address, else the file's name. */
export function sourceName(document: {
  readonly publisher: string | null
  readonly url: string | null
  readonly source: string
}): string {
  if (document.publisher) return document.publisher
  const address = webAddress(document.url)
  if (address) return address.host.replace(/^www\./, '')
  return document.source.split('/').at(-1) || 'Unnamed source'
}

/** The address as one that may be linked to: only http and https; else null. */
export function webAddress(url: string | null): URL | null {
  if (!url || !URL.canParse(url)) return null
  const parsed = new URL(url)
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : null
}
