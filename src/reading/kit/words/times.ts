/*
 * Words of one language that name a time. Forms are in lower case; the grammar (`kit/dates.ts`) knows where a capital
 * is asked for. A list of pairs goes from the longest form to the shortest, so that the first that fits is the right one.
 */
export interface TimeWords {
  /** Names and short forms of the months, 1–12; short forms may be followed by a full stop. */
  readonly months: Readonly<Record<string, number>>
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays: Readonly<Record<string, number>>
  /** Short forms of the weekdays; they count only beside a date ("Sat, 23 Feb"). */
  readonly shortWeekdays: Readonly<Record<string, number>>
  /** Names that hold a weekday and are none: "Sunday Times", "Good Friday". */
  readonly notWeekdayBefore: readonly string[]
  readonly notWeekdayAfter: readonly string[]
  /** Days counted from the day of publication: "the day before yesterday" -2. */
  readonly days: readonly (readonly [form: string, offset: number])[]
  /** Stretches counted from the one of publication: "last week" -1. */
  readonly directions: Readonly<Record<string, -1 | 0 | 1>>
  readonly units: Readonly<Record<string, 'week' | 'month' | 'quarter' | 'year'>>
  /** Nouns after which a day count stands: "three days ago" has `day`, `ago`. */
  readonly dayNouns: readonly string[]
  readonly weekNouns: readonly string[]
  readonly ago: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  /** Words before a month or a year that make it a time when no day stands beside it: "in May", "since 2014". */
  readonly beforeMonth: readonly string[]
  readonly beforeYear: readonly string[]
  /** Nouns after a number that say it is a count: "2000 troops". */
  readonly notYearBefore: readonly string[]
  readonly ordinalSuffixes: readonly string[]
  /** Between the two ends of a range: "from 3 to 5 March". */
  readonly rangeWords: readonly string[]
  /** Those of them that list two days rather than join them: "December 5 and 6". */
  readonly listWords: readonly string[]
  /** Words after the second day of a list that say it was a day and no count. */
  readonly afterDay: readonly string[]
  /** "Monday the 3rd of May". */
  readonly articles: readonly string[]
  /** Between day and month: "3rd of May". */
  readonly dayOfMonth: readonly string[]
  /** Names of the quarters' numbers: "first" 1; and of the noun. */
  readonly ordinals: Readonly<Record<string, number>>
  readonly quarter: readonly string[]
  /** Zones and marks of clock times: "GMT", "a.m.". */
  readonly zones: readonly string[]
  readonly noon: readonly [am: readonly string[], pm: readonly string[]]
  /** Words that point ahead: "will", "upcoming", "scheduled". */
  readonly ahead: readonly string[]
  /** Verbs, by lemma, whose infinitive lies ahead: "agreed to meet in May". */
  readonly undertaking: readonly string[]
  /** "is to visit", "are to meet": the forms, and the word that follows. */
  readonly isTo: readonly [forms: readonly string[], to: string]
  readonly possessive: string
  /** Words that may stand between an event and its day: "held in Sochi on", "that took place". */
  readonly joining: readonly string[]
  /** What an event of a kind is called once it has been named: "the summit". */
  readonly eventNouns: Readonly<Record<string, readonly string[]>>
}
