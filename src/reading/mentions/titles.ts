import type { Head } from './heads.ts'
import type { Candidate, Line } from './line.ts'
import { isPossessive } from './parties.ts'
import { join } from './units.ts'

/** Demonyms inside the title, in order. */
export const adjectivesOf = (inner: readonly Candidate[], from: number): Candidate[] =>
  inner.filter((party) => party.from >= from && (party.use === 'adjective' || party.from < from))

/** The title's words without the parties among the modifiers. */
export function titleOf(line: Line, from: number, to: number, inner: readonly Candidate[], head: Head): string {
  const parts: string[] = []
  let i = from
  for (const party of inner) {
    if (party.from > i) parts.push(join(line.units, i, party.from))
    i = party.to
    if (isPossessive(line.units, i)) i++
  }
  if (head.found.plural && head.at >= i) {
    if (head.at > i) parts.push(join(line.units, i, head.at))
    const { form } = head.found.noun
    parts.push(
      line.units[head.at]?.capital ? form.replace(/(?<![\p{L}'])\p{L}/gu, (first) => first.toUpperCase()) : form,
    )
    if (to > head.to) parts.push(join(line.units, head.to, to))
  } else parts.push(join(line.units, i, to))
  return parts.filter(Boolean).join(' ')
}
