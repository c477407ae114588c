import type { SourceDocument, Span } from '../../model/index.ts'
import type { FindDates } from '../kit/dates.ts'
import type { DateClue, Page } from '../kit/page.ts'
import type { TimeWords } from '../kit/words/times.ts'
import { type Candidate, type Origin, originWords } from './candidate.ts'
import { clockBeside } from './clock.ts'

const ORIGINS: Readonly<Record<DateClue['role'], Origin | null>> = {
  published: 'stamp',
  modified: 'modified',
  clock: 'clock',
  dateline: 'dateline',
  'front-matter': 'front-matter',
  address: 'address',
  title: 'title',
  caption: null,
  'other-article': 'other-article',
}

/** A page with more dates around its text than this is a list; the first ones say when it was issued. */
const MOST = 24

/** Origins beside which a clock time is the text's own. */
const TIMED: ReadonlySet<Origin> = new Set(['stamp', 'later-stamp', 'clock', 'markup', 'front-matter'])

/** All days that the page, its file and its markup state. */
export function candidatesOf(source: SourceDocument, page: Page, find: FindDates, words: TimeWords): Candidate[] {
  const { text } = source
  const found: Candidate[] = []
  const add = (origin: Origin, from: string, place: Span, span: Span | null): void => {
    for (const { form, start, end } of find(from, place.start, place.end)) {
      if (form.kind !== 'date' && (form.kind !== 'month' || origin === 'later-stamp')) continue
      const time = TIMED.has(origin)
      found.push({
        origin,
        year: form.year,
        month: form.month,
        day: form.kind === 'date' ? form.day : null,
        time: time ? clockBeside(from, { start, end }, words) : null,
        span,
        says: originWords[origin],
      })
      return
    }
  }
  const first = page.paragraphs[0]?.start ?? text.length
  for (const clue of page.clues.slice(0, MOST)) {
    const later = clue.role === 'published' && clue.start > first
    const origin = later ? 'later-stamp' : ORIGINS[clue.role]
    if (origin) add(origin, text, clue, { start: clue.start, end: clue.end })
  }
  for (const { name, value, role } of source.dates ?? []) {
    const before = found.length
    add(role === 'published' ? 'markup' : 'modified', value, { start: 0, end: value.length }, null)
    const made = found[before]
    if (made) found[before] = { ...made, says: `The markup of the page (${name})` }
  }
  const address = source.url ?? (/^https?:/.test(source.source ?? '') ? source.source : null)
  if (address) addressDate(address, (place) => add('address', place, { start: 0, end: place.length }, null))
  return found
}

/** "/2018/02/01/" and "…-2025-02-10" in an address. */
function addressDate(address: string, add: (place: string) => void): void {
  const match = /[/_-]((?:19|20)\d\d)[/_-](\d\d?)[/_-](\d\d?)(?=[/_.?-]|$)/.exec(address.slice(0, 500))
  if (match) add(`${match[1]}-${match[2]}-${match[3]}`)
}
