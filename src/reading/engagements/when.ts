import type { Clause, ResolvedTime } from '../kit/index.ts'
import type { When } from './contact.ts'
import { clauseAt, type View } from './view.ts'

const monthOrDay = /^\d{4}-\d{2}(?:-\d{2})?$/

/** A time as the date of a contact: a day or a month; a year alone is none. */
export function whenOf(time: ResolvedTime | null): When | null {
  if (!time || !monthOrDay.test(time.value)) return null
  if (time.form.kind === 'span') return { date: time.value.slice(0, 7), end: null, basis: time.basis }
  return { date: time.value, end: time.until && time.until !== time.value ? time.until : null, basis: time.basis }
}

/** The time that begins at a token. */
export function timeAt(view: View, token: number): ResolvedTime | null {
  const start = view.tokens[token]?.start
  return view.times.find((time) => time.start === start) ?? null
}

/** Times that belong to another contact of the sentence: "the upcoming June 28-30 summit". */
export type Claimed = ReadonlySet<ResolvedTime>

const noTimes: Claimed = new Set()

const usable = (time: ResolvedTime): boolean => monthOrDay.test(time.value)

/** The clause that a time belongs to: the one it stands in, else the one that it is fronted to, else the one before. */
function clauseOfTime(view: View, token: number): Clause | null {
  const inside = clauseAt(view, token)
  if (inside && inside.verb.to <= token) return inside
  const after = view.clauses.find(({ kind, verb }) => verb.from > token && (kind === 'main' || kind === 'attribution'))
  return inside ?? after ?? view.clauses.at(-1) ?? null
}

/** The time that says when the verb of a clause happens: inside it, or fronted to it; not those of clauses within. */
export function whenOfClause(
  view: View,
  clause: Clause | null,
  token: number,
  claimed: Claimed = noTimes,
): When | null {
  const at = (time: ResolvedTime): number => view.tokens.findIndex(({ end }) => end > time.start)
  const own = view.times
    .filter((time) => usable(time) && !claimed.has(time))
    .map((time) => ({ time, token: at(time) }))
    .filter((time) => clause === null || clauseOfTime(view, time.token) === clause)
    .sort((a, b) => Math.abs(a.token - token) - Math.abs(b.token - token))
  return whenOf(own[0]?.time ?? null)
}
