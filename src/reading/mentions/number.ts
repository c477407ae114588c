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
    const { from, to, role, headFrom, headTo, inner, certain: _certain, ...rest } = candidate
    const index = mentions.length
    mentions.push({
      ...rest,
      index,
      sentence: line.sentence.index,
      ...spanOf(line, from, to),
      from: units[from]?.from ?? 0,
      to: units[to - 1]?.to ?? 0,
      head: spanOf(line, headFrom, headTo),
      role: role && {
        title: role.title,
        kind: role.kind,
        party: role.party,
        former: role.former,
        ...spanOf(line, role.from, role.to),
      },
      within,
    })
    for (const held of [...inner].sort((a, b) => a.from - b.from)) add(line, held, index)
  }
  for (const { line, candidates } of lines)
    for (const candidate of [...candidates].sort((a, b) => a.from - b.from)) add(line, candidate, null)
  return mentions
}
