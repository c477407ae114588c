import type { Span } from '../../model/index.ts'
import type { TimeWords } from '../kit/words/times.ts'

const AROUND = 28
const AFTER = /^\D{0,14}?T?(?<hour>\d{1,2})[:.](?<minute>\d\d)(?::\d\d)?(?:\.\d+)?\s*(?<noon>[ap]\.?m\b)?/i
const BEFORE =
  /(?<!\d)(?<hour>\d{1,2})[:.](?<minute>\d\d)(?::\d\d)?\s*(?<noon>[ap]\.?m\.?)?[\s,|–-]*(?<zone>\p{L}{2,4})?[\s,|–-]*(?:\p{L}+,?\s*)?$/iu

/** The clock time beside a date on its line, as `HH:MM`; null where there is none. */
export function clockBeside(text: string, { start, end }: Span, { noon }: TimeWords): string | null {
  const after = text.slice(end, end + AROUND).split('\n')[0] ?? ''
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split('\n')
      .at(-1) ?? ''
  const groups = AFTER.exec(after)?.groups ?? BEFORE.exec(before)?.groups
  if (!groups) return null
  const half = groups.noon?.toLowerCase()
  let hour = Number(groups.hour)
  const minute = Number(groups.minute)
  if (half && noon[1].includes(half) && hour < 12) hour += 12
  if (half && noon[0].includes(half) && hour === 12) hour = 0
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
}
