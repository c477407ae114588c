import type { Span } from '../../model/index.ts'
import type { Mention } from '../kit/index.ts'
import type { Candidate, Line } from './line.ts'

const spanOf = (line: Line, from: number, to: number): Span => ({
  start: line.units[from]?.start ?? 0,
  end: line.units[to - 1]?.end ?? 0,
})

/** Puts the candidates of all sentences in order and gives them their numbers; those that others hold come after them. */
export function number(
  lines: readonly { readonly line: Line; readonly candidates: readonly Candidate[] }[],
): Mention[] {
  const mentions: Mention[] = []
  const add = (line: Line, candidate: Candidate, within: number | null): void => {
    const { units } = line
    const { from, to, role, inner } = candidate
    const index = mentions.length
    // Field by field: all later stages read mentions faster when all have their fields in one order.
    mentions.push({
      index,
      sentence: line.sentence.index,
      start: units[from]?.start ?? 0,
      end: units[to - 1]?.end ?? 0,
      from: units[from]?.from ?? 0,
      to: units[to - 1]?.to ?? 0,
      kind: candidate.kind,
      type: candidate.type,
      head: spanOf(line, candidate.headFrom, candidate.headTo),
      name: candidate.name,
      party: candidate.party,
      key: candidate.key,
      role: role && {
        title: role.title,
        kind: role.kind,
        party: role.party,
        former: role.former,
        start: units[role.from]?.start ?? 0,
        end: units[role.to - 1]?.end ?? 0,
      },
      number: candidate.number,
      gender: candidate.gender,
      use: candidate.use,
      within,
    })
    if (inner.length > 0) for (const held of [...inner].sort((a, b) => a.from - b.from)) add(line, held, index)
  }
  for (const { line, candidates } of lines)
    for (const candidate of [...candidates].sort((a, b) => a.from - b.from)) add(line, candidate, null)
  return mentions
}
