const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const shortMonths = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

const at = (iso: string): Date => new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`)
const isDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso)
const isMonth = (iso: string) => /^\d{4}-\d{2}$/.test(iso)

/** "15 September 2020", "September 2020"; anything else as it is. */
export function sayDate(iso: string): string {
  const date = at(iso)
  if (Number.isNaN(date.getTime())) return iso
  if (isDay(iso)) return days.format(date)
  return isMonth(iso) ? months.format(date) : iso
}

/** A range as short as it can be said: "14–16 May 2021". */
export function sayRange(start: string, end: string | null): string {
  if (!end || end === start) return sayDate(start)
  if (isDay(start) && isDay(end) && start.slice(0, 7) === end.slice(0, 7))
    return `${Number(start.slice(8))}–${sayDate(end)}`
  return `${sayDate(start)} – ${sayDate(end)}`
}

/** The parts of a date for a calendar leaf: day and short month; the day is empty where only the month is known. */
export function leaf(iso: string): { readonly day: string; readonly month: string; readonly year: string } {
  const date = at(iso)
  if (Number.isNaN(date.getTime())) return { day: '', month: '', year: iso.slice(0, 4) }
  return { day: isDay(iso) ? String(date.getUTCDate()) : '', month: shortMonths.format(date), year: iso.slice(0, 4) }
}

/** "Tuesday"; empty where the day is not known. */
export const sayWeekday = (iso: string): string => (isDay(iso) ? weekdays.format(at(iso)) : '')
