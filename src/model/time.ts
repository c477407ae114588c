import type { Span } from './span.ts'

/** Words that name a time; `value` is ISO 8601 (`2020-09-14`, `2021-11`, `2022`, `2022-01-06/2022-01-07`). */
export interface Time extends Span {
  readonly value: string
  readonly basis: 'stated' | 'inferred'
}
