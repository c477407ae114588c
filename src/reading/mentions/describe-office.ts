import { blank, type Candidate, type Line } from './line.ts'
import type { Office } from './offices.ts'
import { useAt } from './parties.ts'
import { roleOf } from './roles.ts'

/** An office phrase that has no name: one that is held ("the Italian Foreign Minister"), or several ("the foreign ministers"). */
export function describeOffice(line: Line, office: Office): Candidate | null {
  const { head, plural, determiner, parties, complemented } = office
  if (head.alone === 'title') return null
  if (head.alone === 'complement' && parties.length === 0 && !complemented) return null
  const pointed = determiner === 'definite' || determiner === 'possessive' || determiner === 'counting'
  if (determiner === 'indefinite' || (!pointed && parties.length === 0)) return null
  // "EU candidate status", "Foreign Minister level": a noun goes on.
  const next = line.units[office.to]
  if (determiner === null && next?.pos === 'NOUN' && !next.capital && next.gap) return null
  const role = roleOf(line, office)
  return {
    ...blank,
    from: office.from,
    to: office.to,
    headFrom: office.titleFrom,
    headTo: office.headTo,
    kind: plural ? 'collective' : 'description',
    type: 'person',
    party: parties[0] ?? null,
    role,
    number: plural ? 'plural' : 'singular',
    gender: head.gender ?? null,
    use: useAt(line, office.to),
    inner: office.inner,
  }
}
