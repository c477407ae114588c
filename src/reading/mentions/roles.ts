import { kindOf } from './kinds.ts'
import type { CandidateRole, Line } from './line.ts'
import type { Office } from './offices.ts'

/** The role that an office phrase tells; trades give none. */
export function roleOf(
  line: Line,
  office: Office,
  party: string | null = office.parties[0] ?? null,
): CandidateRole | null {
  if (!office.head.office) return null
  const bare = office.title.toLowerCase() === office.head.form
  const kind = bare && office.head.generic ? null : (kindOf(line, office.plainTitle, party) ?? 'other')
  return { from: office.titleFrom, to: office.to, title: office.title, kind, party, former: office.former }
}
