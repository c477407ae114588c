import type { Span } from '../../model/index.ts'

/** Where a date comes from; a later stamp stands after the first words of the text. */
export type Origin =
  | 'stamp'
  | 'later-stamp'
  | 'markup'
  | 'dateline'
  | 'front-matter'
  | 'address'
  | 'title'
  | 'modified'
  | 'clock'
  | 'other-article'

/** A day that the page, its file or its markup states. `year` null: "Feb 10". */
export interface Candidate {
  readonly origin: Origin
  readonly year: number | null
  readonly month: number
  readonly day: number | null
  readonly time: string | null
  readonly span: Span | null
  /** Where it stands in words, for the reasons: "A line of the page". */
  readonly says: string
}

/** How much each origin is worth. What is worth nothing is never the day of issue, and only said to be refused. */
export const worth: Readonly<Record<Origin, number>> = {
  stamp: 3.2,
  'later-stamp': 2.8,
  markup: 3,
  dateline: 2.5,
  address: 2.5,
  'front-matter': 2,
  title: 1.5,
  modified: 1,
  clock: 0,
  'other-article': 0,
}

/** Which origin names the day where several agree on it, give or take a day. */
export const precedence: readonly Origin[] = [
  'stamp',
  'later-stamp',
  'dateline',
  'markup',
  'address',
  'front-matter',
  'title',
  'modified',
]

export const originWords: Readonly<Record<Origin, string>> = {
  stamp: 'A line of the page',
  'later-stamp': 'A line of the page',
  markup: 'The markup of the page',
  dateline: 'The dateline',
  address: 'The address of the page',
  'front-matter': 'The head of the file',
  title: 'The headline',
  modified: 'A line on the last change',
  clock: 'A clock of the page',
  'other-article': 'A line beside other texts',
}
