/*
 * Terms. A partial date (`2018`, `2018-06`) is the interval of all its days; days are compared as ISO texts.
 */

/** The first day that a partial date may mean. */
export const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date

/** The last day that a partial date may mean; the 31st stands for a month's end, whatever its length. */
export const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date

/** True where somebody in office from `start` to `end` (null: unbounded) may have held it on a day of the date. */
export function mayHoldOn(
  {
    start,
    end,
    knownUntil,
  }: { readonly start: string | null; readonly end: string | null; readonly knownUntil: string | null },
  date: string,
): boolean {
  const until = end ?? knownUntil
  if (start !== null && firstDay(start) > lastDay(date)) return false
  return until === null || lastDay(until) >= firstDay(date)
}

/** True where they surely held it on every day of the date. */
export function surelyHoldsOn(
  {
    start,
    end,
    knownUntil,
  }: { readonly start: string | null; readonly end: string | null; readonly knownUntil: string | null },
  date: string,
): boolean {
  const until = end ?? knownUntil
  if (start === null || lastDay(start) > firstDay(date)) return false
  return until === null || firstDay(until) >= lastDay(date)
}
