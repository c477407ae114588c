const iso = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?)?$/i
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i
const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i

const twoDigits = (value: string | number): string => String(value).padStart(2, '0')

/**
 * A date as markup has it, in ISO 8601, or null. "05/06/2021" is null: it is two days, by country.
 */
export function isoDate(value: string): string | null {
  const text = value.trim().slice(0, 60)
  const plain = iso.exec(text)
  if (plain) return Number(plain[2]) <= 12 && Number(plain[3] ?? 1) <= 31 ? text.replace(' ', 'T') : null
  const joined = compact.exec(text)
  if (joined)
    return Number(joined[2]) <= 12 && Number(joined[3]) <= 31 ? `${joined[1]}-${joined[2]}-${joined[3]}` : null
  const [, day, month, year] = dayFirst.exec(text) ?? []
  const [, otherMonth, otherDay, otherYear] = monthFirst.exec(text) ?? []
  const index = months.indexOf((month ?? otherMonth ?? '').toLowerCase())
  if (index < 0) return null
  return `${year ?? otherYear}-${twoDigits(index + 1)}-${twoDigits(day ?? otherDay ?? '')}`
}
