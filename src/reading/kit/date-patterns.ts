import type { TimeWords } from './words/times.ts'

/** The words of a language as patterns that are tried at one place of a text; each looks at a bounded stretch. */
export interface DatePatterns {
  /** First words at which a time may begin, in lower case. */
  readonly anchors: ReadonlySet<string>
  readonly fullDates: readonly RegExp[]
  readonly monthYear: RegExp
  readonly monthOnly: RegExp
  readonly year: RegExp
  readonly weekday: RegExp
  readonly weekdayGap: RegExp
  readonly days: RegExp
  readonly ago: RegExp
  readonly span: RegExp
  readonly quarterShort: RegExp
  readonly quarterLong: RegExp
  readonly dayOffsets: ReadonlyMap<string, number>
  readonly beforeYear: ReadonlySet<string>
  readonly notYearBefore: ReadonlySet<string>
  readonly beforeMonth: ReadonlySet<string>
  readonly notWeekdayAfter: ReadonlySet<string>
  readonly notWeekdayBefore: ReadonlySet<string>
  readonly zones: ReadonlySet<string>
  readonly weekdays: Readonly<Record<string, number>>
  readonly directions: TimeWords['directions']
  readonly units: TimeWords['units']
  readonly numbers: TimeWords['numbers']
  readonly ordinals: TimeWords['ordinals']
  isMonth(text: string, at: number): boolean
  month(name: string): number
}

const literal = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
const longestFirst = (forms: readonly string[]): string[] => [...forms].sort((a, b) => b.length - a.length)
const anyOf = (forms: readonly string[]): string => `(?:${longestFirst(forms).map(literal).join('|')})`
const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)
/** "May" and "MAY", never "may". */
const named = (forms: readonly string[]): string => anyOf(forms.flatMap((form) => [capital(form), form.toUpperCase()]))

const END = '(?![\\p{L}\\p{N}])'
const DAY = '(?:0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d)'
/** A year; a clock may be glued to it ("202018:21"). */
const YEAR = '(?<y>(?:19|20)\\d\\d)(?=\\D|$|\\d{1,2}:\\d\\d)'

/** Compiles the words of a language; done once for each language. */
export function datePatterns(words: TimeWords): DatePatterns {
  const monthNames = named(Object.keys(words.months))
  const short = named(Object.keys(words.months).filter((name) => name.length < 5 && name !== 'may'))
  const month = (group: string): string => `(?<${group}>${monthNames})(?!\\p{L})(?:(?<=${short})\\.)?`
  const suffix = `(?:${anyOf(words.ordinalSuffixes)}(?!\\p{L}))?`
  const dash = '\\s*[-–—‑/]\\s*'
  const join = `(?:${dash}|,?\\s+${anyOf(words.rangeWords)}\\s+)`
  const to = `(?:${dash}|\\s+${anyOf(words.rangeWords.filter((word) => !words.listWords.includes(word)))}\\s+)`
  // A second day after "and" is one only where no counted thing follows: "May 5 and 12 people".
  const noCount = `(?=,?\\s+(?:19|20)\\d\\d|\\s*(?:[^\\s\\p{L}\\p{N}]|$)|\\s+${anyOf(words.afterDay)}${END})`
  const listed = `,?\\s+${anyOf(words.rangeWords)}\\s+(?<d2>${DAY})${suffix}${noCount}`
  const ending = `(?:,?\\s+${YEAR})?`
  const sticky = (source: string, flags = ''): RegExp => new RegExp(source, `uy${flags}`)
  const weekdayNames = named(Object.keys(words.weekdays))
  const shortNames = named(Object.keys(words.shortWeekdays))
  const directions = Object.keys(words.directions)
  const monthSet = new Set(Object.keys(words.months))
  const first = (form: string): string => form.split(' ')[0] ?? form
  const numbers = anyOf([...Object.keys(words.numbers)])
  const isMonthPattern = sticky(`${monthNames}(?!\\p{L})`)
  return {
    anchors: new Set([
      ...monthSet,
      ...Object.keys(words.weekdays),
      ...Object.keys(words.shortWeekdays),
      ...words.days.map(([form]) => first(form)),
      ...Object.keys(words.directions).map(first),
      ...Object.keys(words.numbers),
      ...Object.keys(words.ordinals),
    ]),
    fullDates: [
      sticky('(?<y>(?:19|20)\\d\\d)(?<sep>[-./])(?<mm>\\d\\d?)\\k<sep>(?<d>\\d\\d?)(?!\\d)'),
      sticky(`(?<d>\\d\\d?)(?<sep>[-./])(?<mm>\\d\\d?)\\k<sep>${YEAR}`),
      sticky(`${month('m')}\\s*(?<d>${DAY})${suffix}${to}${month('m2')}\\s+(?<d2>${DAY})${suffix}${ending}`),
      sticky(`(?<d>${DAY})${suffix}\\s*${month('m')}${to}(?<d2>${DAY})${suffix}\\s+${month('m2')}${ending}`),
      sticky(`${month('m')}\\s*(?<d>${DAY})${suffix}${dash}(?<d2>${DAY})${suffix}${ending}`),
      sticky(`${month('m')}\\s*(?<d>${DAY})${suffix}${listed}${ending}`),
      sticky(`${month('m')}\\s*(?<d>${DAY})${suffix}${ending}`),
      sticky(
        `(?<d>${DAY})${suffix}(?:${join}(?<d2>${DAY})${suffix})?\\.?\\s*(?:${anyOf(words.dayOfMonth)}\\s+)?${month('m')}${ending}`,
      ),
    ],
    monthYear: sticky(`${month('m')},?\\s+(?:${anyOf(words.dayOfMonth)}\\s+)?${YEAR}`),
    monthOnly: sticky(`${month('m')}${END}`),
    year: sticky(`(?<y>(?:19|20)\\d\\d)${END}`),
    weekday: sticky(
      `(?:(?<direction>${anyOf(directions.flatMap((form) => [form, capital(form)]))})\\s+)?(?:(?<w>${weekdayNames})|(?<short>${shortNames}))${END}`,
    ),
    weekdayGap: sticky(`(?:\\.?,?\\s+(?:${anyOf(words.articles)}\\s+)?|\\s*[([]|,)`),
    days: sticky(`${anyOf(words.days.map(([form]) => form))}${END}`, 'i'),
    ago: sticky(
      `(?<n>\\d{1,3}|${numbers})\\s+(?:(?<days>${anyOf(words.dayNouns)})|(?<weeks>${anyOf(words.weekNouns)}))\\s+${anyOf(words.ago)}${END}`,
      'i',
    ),
    span: sticky(`(?<direction>${anyOf(directions)})\\s+(?<unit>${anyOf(Object.keys(words.units))})${END}`, 'i'),
    quarterShort: sticky(`Q(?<q>[1-4]),?\\s+${YEAR}`),
    quarterLong: sticky(
      `(?<nth>${anyOf(Object.keys(words.ordinals))})\\s+${anyOf(words.quarter)}\\s+(?:${anyOf(words.dayOfMonth)}\\s+)?${YEAR}`,
      'i',
    ),
    dayOffsets: new Map(words.days.map(([form, offset]) => [form, offset])),
    beforeYear: new Set(words.beforeYear),
    notYearBefore: new Set(words.notYearBefore),
    beforeMonth: new Set(words.beforeMonth),
    notWeekdayAfter: new Set(words.notWeekdayAfter),
    notWeekdayBefore: new Set(words.notWeekdayBefore),
    zones: new Set(words.zones),
    weekdays: { ...words.shortWeekdays, ...words.weekdays },
    directions: words.directions,
    units: words.units,
    numbers: words.numbers,
    ordinals: words.ordinals,
    isMonth: (text, at) => {
      isMonthPattern.lastIndex = at
      return isMonthPattern.test(text)
    },
    month: (name) => words.months[name.toLowerCase()] ?? 0,
  }
}
