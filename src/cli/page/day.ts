const months = `January February March April May June July August September October November December`.split(' ')

/** "2020-09-14" as "14 September 2020", "2020-09" as "September 2020"; what is no date stays. */
export function writeDay(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  if (!year || !name) return date
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** From the first to the last day. */
export const writeDays = (date: string, end: string | null): string =>
  end && end !== date ? `${writeDay(date)} to ${writeDay(end)}` : writeDay(date)
