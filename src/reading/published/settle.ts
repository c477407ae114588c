import type { Published, Reason } from '../../model/index.ts'
import { addDays, daysBetween, isoDay, isoMonth, lastDay } from '../kit/calendar.ts'
import { type Bound, meet } from './bound.ts'
import { type Candidate, precedence, worth } from './candidate.ts'

/** A candidate with its year: `YYYY-MM-DD`, or `YYYY-MM` where it names no day. */
interface Dated {
  readonly candidate: Candidate
  readonly date: string
}

export const unknown: Published = {
  date: null,
  time: null,
  basis: 'unknown',
  earliest: null,
  latest: null,
  reasons: [],
}

/** A stated day may be a day off: issued after midnight, or in another zone. */
const SLACK = 1
/** Terms of office are known less exactly. */
const TERM_SLACK = 45
/** How far a dateline may lie before the day of issue. */
const DATELINE_SLACK = 3

/** Decides which stated day is the day of issue; the others are refused with a reason. Null where none stands. */
export function settleStated(
  candidates: readonly Candidate[],
  bounds: readonly Bound[],
): { published: Published | null; refused: Reason[] } {
  const yearless = yearlessOf(candidates)
  const dated = candidates.flatMap((candidate): Dated[] => {
    const date = dateOf(candidate)
    return date ? [{ candidate, date }] : []
  })
  const refused: Reason[] = []
  const scored = dated.map((own) => {
    const against = contradictions(own.date, bounds)
    const offDateline = yearless.find((other) => own.candidate.origin !== 'modified' && !nearDay(own.date, other))
    const support = dated.filter(
      (other) =>
        other.candidate.origin !== own.candidate.origin &&
        worth[other.candidate.origin] > 0 &&
        isNear(own.date, other.date),
    )
    const value = worth[own.candidate.origin]
    const score =
      value === 0
        ? 0
        : value +
          support.length +
          (yearless.some((other) => nearDay(own.date, other)) ? 2 : 0) -
          (offDateline ? 2.5 : 0) -
          weigh(against)
    return { ...own, score, against, offDateline }
  })
  const best = scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || rank(a.candidate) - rank(b.candidate))[0]
  for (const { candidate, date, score, against, offDateline } of scored) {
    if (best && isNear(date, best.date) && score > 0) continue
    if (candidate.origin === 'other-article' && !against.length) continue
    refused.push({
      says: refusal(candidate, date, against, offDateline ?? null, best?.date ?? null),
      span: candidate.span,
    })
  }
  if (!best) return { published: null, refused }
  // A day says more than its month, whoever names it.
  const agreeing = scored
    .filter(({ date, score }) => score > 0 && isNear(date, best.date) && date.length >= best.date.length)
    .sort((a, b) => b.date.length - a.date.length || rank(a.candidate) - rank(b.candidate))
  const chosen = agreeing[0] ?? best
  const reasons: Reason[] = agreeing.map(({ candidate, date }) => ({
    says: `${candidate.says} says ${date}.`,
    span: candidate.span,
  }))
  return {
    published: {
      date: chosen.date,
      time:
        chosen.candidate.time ??
        agreeing.find(({ date, candidate }) => date === chosen.date && candidate.time)?.candidate.time ??
        null,
      basis: 'stated',
      earliest: chosen.date.length === 7 ? `${chosen.date}-01` : chosen.date,
      latest: lastDay(chosen.date),
      reasons: [...reasons, ...refused],
    },
    refused,
  }
}

/** "Feb 10" in a dateline or a line of its own. */
export const yearlessOf = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ year, day, origin }) => year === null && day !== null && (origin === 'dateline' || origin.endsWith('stamp')),
  )

const rank = ({ origin }: Candidate): number => {
  const at = precedence.indexOf(origin)
  return at < 0 ? precedence.length : at
}

const dateOf = ({ year, month, day }: Candidate): string | null =>
  year === null ? null : day === null ? isoMonth(year, month) : isoDay(year, month, day)

const isNear = (a: string, b: string): boolean =>
  a.length === 7 || b.length === 7 ? a.slice(0, 7) === b.slice(0, 7) : Math.abs(daysBetween(a, b)) <= SLACK

/** True where "Feb 10" lies on the day or shortly before it. */
function nearDay(date: string, { month, day }: Candidate): boolean {
  if (date.length === 7 || day === null) return Number(date.slice(5, 7)) === month
  const year = Number(date.slice(0, 4))
  return [year - 1, year].some((own) => {
    const other = isoDay(own, month, day)
    const days = other ? daysBetween(other, date) : Number.NaN
    return days >= -SLACK && days <= DATELINE_SLACK
  })
}

function contradictions(date: string, bounds: readonly Bound[]): Bound[] {
  const first = date.length === 7 ? `${date}-01` : date
  const last = lastDay(date)
  return bounds.filter(({ earliest, latest, kind }) => {
    const slack = kind === 'term' ? TERM_SLACK : SLACK
    return (
      (earliest !== null && last < addDays(earliest, -slack)) || (latest !== null && first > addDays(latest, slack))
    )
  })
}

/**
 * The most that each kind of reason counts against a day, however often it is found: terms of office have gaps, and an
 * event's name may mean another year's. Only a day counted from an event ("the day before yesterday") outweighs a stamp.
 */
const MOST: Readonly<Record<Exclude<Bound['kind'], 'event-day'>, number>> = {
  event: 4,
  term: 2.5,
  date: 2,
  caption: 2,
}

/** What speaks against a day: of each kind the sum, of events the heaviest, since many rest on one name. */
function weigh(against: readonly Bound[]): number {
  const byKind = new Map<keyof typeof MOST, number>()
  for (const { kind, weight } of against) {
    const family = kind === 'event-day' ? 'event' : kind
    const before = byKind.get(family) ?? 0
    byKind.set(family, family === 'event' ? Math.max(before, weight) : before + weight)
  }
  return [...byKind].reduce((total, [kind, sum]) => total + Math.min(sum, MOST[kind]), 0)
}

function refusal(
  candidate: Candidate,
  date: string,
  against: readonly Bound[],
  dateline: Candidate | null,
  taken: string | null,
): string {
  const lead = `Refused: ${candidate.says.charAt(0).toLowerCase()}${candidate.says.slice(1)} says ${date}`
  const strongest = [...against].sort((a, b) => b.weight - a.weight)[0]
  if (strongest) return `${lead}, but the text speaks against it. ${strongest.says}`
  if (candidate.origin === 'clock')
    return `${lead}; a clock tells when the page was looked at, not when the text was issued.`
  if (dateline) return `${lead}, but the dateline names another day.`
  if (taken) return `${lead}, but ${taken} is better supported.`
  return `${lead}, which does not tell when the text was issued.`
}

/** The stretch of days that the bounds leave, heaviest first; a bound that leaves none is passed over. */
export function settleBounds(bounds: readonly Bound[]): {
  earliest: string | null
  latest: string | null
  used: Bound[]
} {
  let stretch: { earliest: string | null; latest: string | null } = { earliest: null, latest: null }
  const used: Bound[] = []
  for (const bound of [...bounds].sort((a, b) => b.weight - a.weight)) {
    const next = meet(stretch, bound)
    if (!next) continue
    if (next.earliest !== stretch.earliest || next.latest !== stretch.latest || bound.day) used.push(bound)
    stretch = next
  }
  return { ...stretch, used }
}
