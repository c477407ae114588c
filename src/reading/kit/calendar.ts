/*
 * Arithmetic with days as `YYYY-MM-DD`, in the Gregorian calendar and without a clock. A day number counts the days
 * from 1970-01-01.
 */
const DAY = 86_400_000

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** `YYYY-MM-DD`, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

/** `YYYY-MM`. */
export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`

/** How many days the month has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The number of a day given as `YYYY-MM-DD`; of `YYYY-MM` or `YYYY` the number of its first day. */
export function dayNumber(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number)
  return Math.floor(Date.UTC(year, month - 1, day) / DAY)
}

/** The day with this number. */
const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** The day so many days later, or earlier where `days` is below 0. */
export const addDays = (iso: string, days: number): string => dayOf(dayNumber(iso) + days)

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (iso: string): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1

/** Days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a)

/** The first day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const firstDay = (iso: string): string =>
  iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso.slice(0, 10)

/** The last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function lastDay(iso: string): string {
  if (iso.length === 4) return `${iso}-12-31`
  if (iso.length > 7) return iso.slice(0, 10)
  const [year = 1970, month = 1] = iso.split('-').map(Number)
  return `${iso}-${two(daysIn(year, month))}`
}
