import { addDays, daysBetween, isoDay, isoMonth, lastDay, weekdayOf } from '../kit/calendar.ts'
import type { TimeForm } from '../kit/index.ts'
import type { Direction } from '../kit/tense.ts'

/** A time with its value: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `until` the last day of a stretch. */
export interface Value {
  readonly value: string
  readonly until: string | null
  readonly basis: 'stated' | 'inferred'
}

type Form<Kind extends TimeForm['kind']> = Extract<TimeForm, { readonly kind: Kind }>

const inferred = (value: string, until: string | null = null): Value => ({ value, until, basis: 'inferred' })
const stated = (value: string, until: string | null = null): Value => ({ value, until, basis: 'stated' })

/**
 * The value of a time against the day of issue (`YYYY-MM-DD`, or `YYYY-MM` where the day is not known). Null where the
 * words need a day of issue that is not known.
 */
export function resolve(form: TimeForm, issued: string | null, direction: Direction): Value | null {
  if (form.kind === 'date') return date(form, issued, direction)
  if (form.kind === 'month') return month(form, issued, direction)
  if (form.kind === 'year') return stated(`${form.year}`)
  if (!issued || issued.length < 10) return form.kind === 'span' && issued ? span(form, `${issued}-15`) : null
  if (form.kind === 'days') return inferred(addDays(issued, form.offset))
  if (form.kind === 'weekday') return inferred(weekday(form, issued, direction))
  return span(form, issued)
}

function date(form: Form<'date'>, issued: string | null, direction: Direction): Value | null {
  const make = (year: number): Value | null => {
    const first = isoDay(year, form.month, form.day)
    if (!first) return null
    if (form.endDay === null) return inferred(first)
    const endMonth = form.endMonth ?? form.month
    return inferred(first, isoDay(endMonth < form.month ? year + 1 : year, endMonth, form.endDay))
  }
  if (form.year !== null) {
    const own = make(form.year)
    return own && { ...own, basis: 'stated' }
  }
  if (!issued) return null
  const base = issued.length === 7 ? `${issued}-15` : issued
  const year = Number(base.slice(0, 4))
  const choices = [year - 1, year, year + 1].flatMap((own) => make(own) ?? [])
  const { weekday: beside } = form
  const fitting = beside ? choices.filter(({ value }) => weekdayOf(value) === beside) : choices
  return nearest(fitting.length ? fitting : choices, base, direction)
}

/** The value on the side of the day of issue to which the tense points; without a tense the nearest one, rather back than ahead. */
function nearest(choices: readonly Value[], base: string, direction: Direction): Value | null {
  const far = ({ value, until }: Value): number => {
    const days = daysBetween(base, value)
    const open = days < 0 && until !== null && until >= base
    if (direction === 'past' && days > 1) return Math.abs(days) * PULL
    if (direction === 'future' && days < -1 && !open) return Math.abs(days) * PULL
    return direction === null && days > 1 ? days * 2 : Math.abs(days)
  }
  return [...choices].sort((a, b) => far(a) - far(b))[0] ?? null
}
/** How much nearer a day on the wrong side must be to win: tenses are not always read right. */
const PULL = 4

function month(form: Form<'month'>, issued: string | null, direction: Direction): Value | null {
  if (form.year !== null) return stated(isoMonth(form.year, form.month))
  if (!issued) return null
  const year = Number(issued.slice(0, 4))
  const now = Number(issued.slice(5, 7))
  const ahead = direction === 'future' || (direction === null && form.month - now > 0 && form.month - now < 6)
  if (ahead) return inferred(isoMonth(form.month < now ? year + 1 : year, form.month))
  return inferred(isoMonth(form.month > now ? year - 1 : year, form.month))
}

function weekday({ weekday: wanted, direction: said }: Form<'weekday'>, issued: string, direction: Direction): string {
  const back = (weekdayOf(issued) - wanted + 7) % 7
  const forth = (wanted - weekdayOf(issued) + 7) % 7
  if (said === 'last') return addDays(issued, -(back || 7))
  if (said === 'next') return addDays(issued, forth || 7)
  if (said === 'this') return addDays(issued, wanted - weekdayOf(issued))
  return direction === 'future' ? addDays(issued, forth) : addDays(issued, -back)
}

function span({ unit, offset }: Form<'span'>, issued: string): Value {
  if (unit === 'year') return inferred(`${Number(issued.slice(0, 4)) + offset}`)
  if (unit === 'week') {
    const monday = addDays(issued, 1 - weekdayOf(issued) + 7 * offset)
    return inferred(monday, addDays(monday, 6))
  }
  const months = Number(issued.slice(0, 4)) * 12 + Number(issued.slice(5, 7)) - 1
  if (unit === 'month') return inferred(monthOf(months + offset))
  const first = (Math.floor(months / 3) + offset) * 3
  return inferred(`${monthOf(first)}-01`, lastDay(monthOf(first + 2)))
}

const monthOf = (months: number): string => isoMonth(Math.floor(months / 12), (months % 12) + 1)
