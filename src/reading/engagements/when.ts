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

const usable = (time: ResolvedTime): boolean => monthOrDay.test(time.value)

/** The times that say when the verb of a clause happens: inside it, or fronted before it; not those of clauses within. */
export function whenOfClause(view: View, clause: Clause | null, token: number): When | null {
  const times = view.times.filter(usable)
  if (!times.length) return null
  const at = (time: ResolvedTime): number => view.tokens.findIndex(({ end }) => end > time.start)
  const own = times.filter((time) => {
    const inner = clauseAt(view, at(time))
    return clause === null || inner === clause
  })
  const [nearest] = [...own].sort((a, b) => Math.abs(at(a) - token) - Math.abs(at(b) - token))
  return whenOf(nearest ?? null)
}
