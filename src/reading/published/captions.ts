import { isoDay } from '../kit/calendar.ts'
import type { FindDates } from '../kit/dates.ts'
import type { Knowledge, KnownEvent, Page } from '../kit/index.ts'
import type { Bound } from './bound.ts'

/** Captions beyond these say nothing new. */
const MOST = 12

/** What the days of pictures say: a picture is not younger than the page. */
export function captionBounds(text: string, page: Page, find: FindDates): Bound[] {
  const bounds: Bound[] = []
  for (const { start, end } of page.clues.filter(({ role }) => role === 'caption').slice(0, MOST)) {
    const form = find(text, start, end)[0]?.form
    if (form?.kind !== 'date' || form.year === null) continue
    const day = isoDay(form.year, form.month, form.day)
    if (day)
      bounds.push({
        earliest: day,
        latest: null,
        day: null,
        weight: 1,
        kind: 'caption',
        says: `A picture on the page was taken on ${day}.`,
        span: { start, end },
      })
  }
  return bounds
}

/** The events that captions name: they belong to the news, though their words are not read as text. */
export function captionEvents(text: string, page: Page, knowledge: Knowledge): KnownEvent[] {
  const events = new Map<string, KnownEvent>()
  for (const { start, end } of page.residue
    .filter(({ kind }) => kind === 'caption' || kind === 'credit')
    .slice(0, MOST)) {
    const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*|[^\s\p{L}\p{N}]/gu) ?? []
    for (let at = 0; at < Math.min(words.length, 120); ) {
      const found = knowledge.findEvent(words, at)
      if (found) events.set(found.value.id, found.value)
      at += found?.length ?? 1
    }
  }
  return [...events.values()]
}
