import type { Published, Reason } from '../../model/index.ts'
import { addDays, daysBetween, isoDay, weekdayOf } from '../kit/calendar.ts'
import type { Sentence, TimeExpression } from '../kit/index.ts'
import type { TimeWords } from '../kit/words/times.ts'
import type { Bound } from './bound.ts'
import type { Candidate } from './candidate.ts'
import { leadWeekdays } from './dates.ts'
import { settleBounds, unknown } from './settle.ts'

interface Input {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly expressions: readonly TimeExpression[]
  readonly words: TimeWords
  readonly bounds: readonly Bound[]
  /** Days without a year, from a dateline or a stamp. */
  readonly yearless: readonly Candidate[]
  readonly refused: readonly Reason[]
}

/** Works the day of issue out of what the text says, where nothing states it. */
export function inferPublished({ text, sentences, expressions, words, bounds, yearless, refused }: Input): Published {
  const { earliest, latest, used } = settleBounds(bounds)
  const reasons: Reason[] = used.map(({ says, span }) => ({ says, span }))
  const rest = { time: null, reasons: [...reasons, ...refused] }
  const known = (date: string, from: string, to: string, more: readonly Reason[] = []): Published => ({
    ...rest,
    date,
    basis: 'inferred',
    earliest: from,
    latest: to,
    reasons: [...more, ...reasons, ...refused],
  })
  const stated = yearBeside(yearless, bounds)
  if (stated) return { ...known(stated.date, stated.date, stated.date, stated.reasons), basis: 'stated' }
  const dated = withYear(yearless, earliest, latest)
  if (dated) return known(dated.date, dated.date, dated.date, [dated.reason])
  const event = used.find(({ kind, day }) => kind === 'event-day' && day)
  if (event?.day && (!earliest || event.day >= earliest) && (!latest || event.day <= latest))
    return known(event.day, earliest ?? event.day, latest ?? event.day)
  const weekdays = leadWeekdays(sentences, expressions, words)
  const anchor = [...used]
    .filter(({ kind }) => kind === 'caption' || kind === 'date')
    .map((bound) => bound.earliest)
    .find((day) => day !== null && day === earliest)
  if (anchor) {
    const same = weekdays.find(({ form }) => form.kind === 'weekday' && form.weekday === weekdayOf(anchor))
    if (same)
      return known(anchor, anchor, latest && latest < addDays(anchor, 6) ? latest : addDays(anchor, 6), [
        {
          says: `"${text.slice(same.start, same.end)}" in the lead is that day.`,
          span: { start: same.start, end: same.end },
        },
      ])
  }
  const told = used.find(({ kind, day }) => kind === 'date' && day !== null && day === earliest)
  if (told?.day) return known(told.day, told.day, latest ?? addDays(told.day, 6))
  if (earliest && latest && earliest.slice(0, 7) === latest.slice(0, 7))
    return known(earliest.slice(0, 7), earliest, latest)
  return { ...unknown, earliest, latest, reasons: rest.reasons }
}

/** A full date shortly before "Feb 10" elsewhere on the page states its year. */
function yearBeside(
  yearless: readonly Candidate[],
  bounds: readonly Bound[],
): { date: string; reasons: Reason[] } | null {
  const [own] = yearless
  if (!own || own.day === null) return null
  for (const { earliest, kind, says, span } of bounds) {
    if (!earliest || (kind !== 'caption' && kind !== 'date')) continue
    const day = isoDay(Number(earliest.slice(0, 4)), own.month, own.day)
    const before = day ? daysBetween(earliest, day) : Number.NaN
    if (day && before >= 0 && before <= 14)
      return {
        date: day,
        reasons: [
          { says: `${own.says} names the day.`, span: own.span },
          { says, span },
        ],
      }
  }
  return null
}

/** Gives "Feb 10" its year where only one lies within the stretch. */
function withYear(
  yearless: readonly Candidate[],
  earliest: string | null,
  latest: string | null,
): { date: string; reason: Reason } | null {
  const [own] = yearless
  if (!own || own.day === null || !earliest || !latest) return null
  const fits: string[] = []
  for (let year = Number(earliest.slice(0, 4)); year <= Number(latest.slice(0, 4)); year++) {
    const day = isoDay(year, own.month, own.day)
    if (day && day >= addDays(earliest, -1) && day <= addDays(latest, 1)) fits.push(day)
  }
  const [day] = fits
  return day && fits.length === 1
    ? { date: day, reason: { says: `${own.says} names the day; its year is the only one that fits.`, span: own.span } }
    : null
}
