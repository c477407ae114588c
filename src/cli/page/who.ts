import type { Holder, Participant } from '../../model/index.ts'
import { type Piece, plain } from '../terminal/index.ts'
import type { PageContext } from './context.ts'

/** A party by its usual name. */
export const partyOf = (code: string, { partyName }: PageContext): string => partyName(code) ?? code

/** "Name (Party)", or the party alone. */
export function nameOf({ name, party }: Holder, context: PageContext): string {
  const of = party ? partyOf(party, context) : null
  if (!name) return of ?? 'somebody'
  return plain(of && of !== name ? `${name} (${of})` : name)
}

/** Several, as one reads them aloud. */
export function namesOf(holders: readonly Holder[], context: PageContext): string {
  const names = [...new Set(holders.map((holder) => nameOf(holder, context)))]
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Who took part, in which office, for whom. */
export function participantPieces(participant: Participant, context: PageContext): Piece[] {
  const { name, office, party } = participant
  const of = party ? partyOf(party, context) : null
  if (!name) return [{ text: of ?? 'somebody', style: context.style.name }]
  const details = [office && plain(office), of && of !== name ? of : null].filter(Boolean).join(', ')
  return [{ text: plain(name), style: context.style.name }, { text: details && ` · ${details}` }]
}
