import type { Span } from '../../model/index.ts'
import { daysIn } from './calendar.ts'
import { type DatePatterns, datePatterns } from './date-patterns.ts'
import type { TimeForm } from './expression.ts'
import type { TimeWords } from './words/times.ts'

/** Words that name a time, found in raw text. */
export interface DateHit extends Span {
  readonly form: TimeForm
}

/** Finds the times in a stretch of text, in order, without overlaps. Linear in its length. */
export type FindDates = (text: string, start: number, end: number) => DateHit[]

interface Seen {
  readonly lower: string
  readonly start: number
}

type Groups = Record<string, string | undefined>

const known = new WeakMap<TimeWords, FindDates>()

/** The finder for one language's words; made once for each. */
export function dateFinder(words: TimeWords): FindDates {
  const made = known.get(words) ?? createFinder(words)
  known.set(words, made)
  return made
}

function createFinder(words: TimeWords): FindDates {
  const patterns = datePatterns(words)
  return (text, start, end) => {
    const hits: DateHit[] = []
    const word = /[\p{L}\p{N}]+/gu
    word.lastIndex = start
    let before: Seen | null = null
    let beforeThat: Seen | null = null
    for (let match = word.exec(text); match && match.index < end; match = word.exec(text)) {
      const lower = match[0].length > 24 ? '' : match[0].toLowerCase()
      const hit = patterns.anchors.has(lower)
        ? at(text, match.index, lower, before, beforeThat, patterns)
        : /\d/.test(lower)
          ? atDigits(text, match.index, match[0], before, patterns)
          : null
      if (hit && hit.end <= end) {
        hits.push(hit)
        word.lastIndex = hit.end
        before = beforeThat = null
      } else {
        beforeThat = before
        before = { lower, start: match.index }
      }
    }
    return hits
  }
}

function tryAt(pattern: RegExp, text: string, index: number): { groups: Groups; end: number } | null {
  pattern.lastIndex = index
  const match = pattern.exec(text)
  return match ? { groups: match.groups ?? {}, end: index + match[0].length } : null
}

/** A date that begins with a number: "14 September", "2020-09-14", "14.09.2020", "2018" after "in". */
function atDigits(text: string, index: number, word: string, before: Seen | null, p: DatePatterns): DateHit | null {
  const glued = /^\D+/.exec(word)?.[0] ?? ''
  const start = index + glued.length
  if (glued && !p.zones.has(glued.toLowerCase())) {
    if (word.length === 2) return quarter(text, index, p)
    // "By Agencies7 Aug 2017": a day glued to a name; "COP26" and "G20" are names.
    const date = /\p{Ll}$/u.test(glued) ? fullDate(text, start, p) : null
    return date?.form.kind === 'date' && date.form.year !== null ? date : null
  }
  if (/[\d.,$€£]/.test(text[start - 1] ?? '') && /\d/.test(text[start - 2] ?? '')) return null
  return fullDate(text, start, p) ?? agoDays(text, start, p) ?? year(text, start, before, p)
}

function quarter(text: string, start: number, p: DatePatterns): DateHit | null {
  const hit = tryAt(p.quarterShort, text, start) ?? tryAt(p.quarterLong, text, start)
  if (!hit) return null
  const number = Number(hit.groups.q) || p.ordinals[(hit.groups.nth ?? '').toLowerCase()] || 0
  const yearNumber = Number(hit.groups.y)
  if (number < 1 || number > 4) return null
  const endMonth = number * 3
  const form: TimeForm = {
    kind: 'date',
    year: yearNumber,
    month: endMonth - 2,
    day: 1,
    endMonth,
    endDay: daysIn(yearNumber, endMonth),
  }
  return { start, end: hit.end, form }
}

/** "14 September 2020", "September 14–16", "2020-09-14", "14.09.2020", with the day of the week before it or without. */
function fullDate(text: string, start: number, p: DatePatterns, weekday?: number): DateHit | null {
  for (const pattern of p.fullDates) {
    const hit = tryAt(pattern, text, start)
    if (!hit) continue
    const { groups } = hit
    const form = dateForm(groups, p, weekday)
    if (form) return { start, end: hit.end, form }
  }
  return null
}

function dateForm(groups: Groups, p: DatePatterns, weekday?: number): TimeForm | null {
  let month = groups.m ? p.month(groups.m) : Number(groups.mm)
  let day = Number(groups.d)
  if (groups.mm && month > 12 && day <= 12) [month, day] = [day, month]
  const endMonth = groups.m2 ? p.month(groups.m2) : null
  const endDay = groups.d2 ? Number(groups.d2) : null
  const yearNumber = groups.y ? Number(groups.y) : null
  if (month < 1 || month > 12 || day < 1 || day > daysIn(yearNumber ?? 2020, month)) return null
  if (endDay !== null && (endDay > daysIn(yearNumber ?? 2020, endMonth ?? month) || (!endMonth && endDay <= day)))
    return null
  return {
    kind: 'date',
    year: yearNumber,
    month,
    day,
    endMonth: endDay === null ? null : (endMonth ?? month),
    endDay,
    ...(weekday ? { weekday } : {}),
  }
}

function agoDays(text: string, start: number, p: DatePatterns): DateHit | null {
  const hit = tryAt(p.ago, text, start)
  if (!hit) return null
  const said = (hit.groups.n ?? '').toLowerCase()
  const count = p.numbers[said] ?? Number(said)
  const form: TimeForm = hit.groups.weeks
    ? { kind: 'span', unit: 'week', offset: -count }
    : { kind: 'days', offset: -count }
  return { start, end: hit.end, form }
}

function year(text: string, start: number, before: Seen | null, p: DatePatterns): DateHit | null {
  const hit = tryAt(p.year, text, start)
  if (!hit) return null
  const inBrackets = text[start - 1] === '(' && text[hit.end] === ')'
  if (!inBrackets && !(before && p.beforeYear.has(before.lower))) return null
  const next = /^[\s-]+(\p{L}+)/u.exec(text.slice(hit.end, hit.end + 40))?.[1]
  if (next && p.notYearBefore.has(next.toLowerCase())) return null
  return { start, end: hit.end, form: { kind: 'year', year: Number(hit.groups.y) } }
}

/** A time that begins with a word: a month, a weekday, "today", "last week", "two days ago". */
function at(
  text: string,
  start: number,
  lower: string,
  before: Seen | null,
  beforeThat: Seen | null,
  p: DatePatterns,
): DateHit | null {
  if (p.isMonth(text, start)) return fullDate(text, start, p) ?? monthAlone(text, start, before, beforeThat, p)
  return (
    weekdayAt(text, start, before, p) ??
    daysAt(text, start, lower, before, p) ??
    agoDays(text, start, p) ??
    spanAt(text, start, p) ??
    quarter(text, start, p)
  )
}

function monthAlone(
  text: string,
  start: number,
  before: Seen | null,
  beforeThat: Seen | null,
  p: DatePatterns,
): DateHit | null {
  const hit = tryAt(p.monthYear, text, start)
  if (hit)
    return {
      start,
      end: hit.end,
      form: { kind: 'month', year: Number(hit.groups.y), month: p.month(hit.groups.m ?? '') },
    }
  const alone = tryAt(p.monthOnly, text, start)
  if (!alone || !before) return null
  const two = beforeThat ? `${beforeThat.lower}-${before.lower}` : ''
  if (!p.beforeMonth.has(before.lower) && !p.beforeMonth.has(two)) return null
  return { start, end: alone.end, form: { kind: 'month', year: null, month: p.month(alone.groups.m ?? '') } }
}

function weekdayAt(text: string, start: number, before: Seen | null, p: DatePatterns): DateHit | null {
  const hit = tryAt(p.weekday, text, start)
  if (!hit) return null
  const { w = '', direction, short } = hit.groups
  const weekday = p.weekdays[(w || short || '').toLowerCase()]
  if (!weekday) return null
  const gap = tryAt(p.weekdayGap, text, hit.end)
  const date = gap && fullDate(text, gap.end, p, weekday)
  if (date) return { ...date, start }
  if (short || (before && p.notWeekdayAfter.has(before.lower))) return null
  const next = /^\s+([A-Z]\p{L}+)/u.exec(text.slice(hit.end, hit.end + 40))?.[1]
  if (next && p.notWeekdayBefore.has(next.toLowerCase())) return null
  const offset = direction ? p.directions[direction.toLowerCase().replace(/\s+/g, ' ')] : undefined
  return {
    start,
    end: hit.end,
    form: {
      kind: 'weekday',
      weekday,
      direction: offset === undefined ? null : offset < 0 ? 'last' : offset > 0 ? 'next' : 'this',
    },
  }
}

function daysAt(text: string, start: number, lower: string, before: Seen | null, p: DatePatterns): DateHit | null {
  const hit = tryAt(p.days, text, start)
  if (!hit) return null
  // "Russia Today", "USA Today": a name, not a day.
  const capital = text[start] !== lower[0]
  const gap = before ? text.slice(before.start + before.lower.length, start) : ''
  if (capital && before && gap === ' ' && /\p{Lu}/u.test(text[before.start] ?? '')) return null
  const offset = p.dayOffsets.get(text.slice(start, hit.end).toLowerCase().replace(/\s+/g, ' '))
  return offset === undefined ? null : { start, end: hit.end, form: { kind: 'days', offset } }
}

function spanAt(text: string, start: number, p: DatePatterns): DateHit | null {
  const hit = tryAt(p.span, text, start)
  if (!hit) return null
  const offset = p.directions[(hit.groups.direction ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? 0
  const unit = p.units[(hit.groups.unit ?? '').toLowerCase()]
  return unit ? { start, end: hit.end, form: { kind: 'span', unit, offset } } : null
}
