import type { Span } from '../../model/index.ts'

/**
 * Words that name a time, before the day of publication is known. What a form needs is in its fields:
 * `day` absolute or without its year, `weekday`, `relative` in days from the day of publication,
 * `period` a month, quarter or year.
 */
export interface TimeExpression extends Span {
  readonly sentence: number
  readonly form: TimeForm
}

export type TimeForm =
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly endMonth: number | null
      readonly endDay: number | null
      /** The day of the week that stands beside it ("Monday, September 14"). */
      readonly weekday?: number
    }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  /** 1 = Monday … 7 = Sunday. `direction`: last, this or next; null where the tense of the sentence must say. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: 'last' | 'this' | 'next' | null }
  /** "today" 0, "yesterday" -1, "the day before yesterday" -2, "tomorrow" 1. */
  | { readonly kind: 'days'; readonly offset: number }
  /** "last week", "earlier this month", "next year": no day is known. */
  | { readonly kind: 'span'; readonly unit: 'week' | 'month' | 'quarter' | 'year'; readonly offset: number }

/** An expression with its value, resolved against the day of publication. */
export interface ResolvedTime extends Span {
  readonly sentence: number
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; the first day where there are several. */
  readonly value: string
  /** The last day of a range; null where there is one day. */
  readonly until: string | null
  readonly basis: 'stated' | 'inferred'
  readonly form: TimeForm
}
