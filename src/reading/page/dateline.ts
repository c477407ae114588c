import type { Span } from '../../model/index.ts'
import type { FindDates } from '../kit/dates.ts'
import type { Lexicon } from './lexicon.ts'
import { trimmed } from './line.ts'

/** "MOSCOW, December 26. /TASS/." before the first words of a text. */
export interface Dateline extends Span {
  readonly place: Span | null
  readonly agency: Span | null
  readonly date: Span | null
  /** Where the text begins. */
  readonly textStart: number
}

/** True for a name that stands for a place; asked where a dateline has neither capitals nor agency nor date. */
export type IsPlace = (name: string) => boolean

/** What stands between a dateline and the text. Each is looked for in the first hundred letters only. */
const ENDS =
  /^(?<head>[\s\S]{0,90}?)(?:\s*\((?<agency>[^()\n]{2,40})\)\s*(?:-{1,2}|[–—:])\s*|,\s*\((?<bare>[^()\n]{2,60})\)\s+|\s*\/(?<slash>[^/\s][^/\n]{1,25})\/[.,]?(?:\s*(?:-{1,2}|[–—])\s*|\s+)|\s+(?:--?|[–—])\s+|\s*[–—]\s*|(?<colon>:)\s+)/u
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/g

/** Reads a dateline at the beginning of a paragraph; null where there is none. */
export function datelineOf(
  text: string,
  span: Span,
  words: Lexicon,
  find: FindDates,
  isPlace: IsPlace,
): Dateline | null {
  const match = ENDS.exec(text.slice(span.start, Math.min(span.end, span.start + 140)))
  if (!match) return null
  const { head = '', agency, slash, bare, colon } = match.groups ?? {}
  const textStart = span.start + match[0].length
  if (textStart >= span.end || !/[\p{Lu}\p{N}"“'‘«[]/u.test(text.charAt(textStart))) return null
  const headEnd = span.start + head.length
  const hits = find(text, span.start, headEnd).filter(({ form }) => form.kind === 'date' || form.kind === 'weekday')
  const hit = hits[0] ?? null
  const placeEnd = hit ? hit.start : headEnd
  const place = trimmed(text, span.start, placeEnd)
  const name = place ? text.slice(place.start, place.end).replace(/[\s,.(–—-]+$/, '') : ''
  const rest = hit ? text.slice(hit.end, headEnd).replace(CLOCK, '') : ''
  if (/[\p{L}\p{N}]/u.test(rest) || !isNamed(name, words)) return null
  const note = (agency ?? slash ?? bare)?.trim()
  if (note && !/^\p{L}/u.test(note)) return null
  const capitals = /\p{Lu}{3}/u.test(name) && !/\p{Ll}{2}/u.test(name)
  if (bare !== undefined && !capitals) return null
  const sure = note !== undefined ? isAgency(note) : hit !== null && !(colon && !name)
  const allowed = sure || (name !== '' && (isPlace(name) || (capitals && !colon && isShouted(name, words, isPlace))))
  if (!allowed || (name === '' && note === undefined)) return null
  const at = note === undefined ? -1 : text.indexOf(note, headEnd)
  return {
    start: span.start,
    end: textStart - (/\s+$/.exec(match[0])?.[0].length ?? 0),
    textStart,
    place: place && name ? { start: place.start, end: place.start + name.length } : null,
    agency: note === undefined || at < 0 ? null : { start: at, end: at + note.length },
    date: hit ? { start: hit.start, end: hit.end } : null,
  }
}

/** One to seven words, each with a capital, with commas and slashes between; or nothing before "(Reuters) -". */
function isNamed(name: string, { particles }: Lexicon): boolean {
  const words = name.match(WORD) ?? []
  return (
    words.length <= 7 &&
    !(words.length === 1 && particles.has(name.toLowerCase())) &&
    !/[!?;"“”]/.test(name) &&
    words.every((word, i) => /^[\p{Lu}]/u.test(word) || (i > 0 && particles.has(word.toLowerCase())))
  )
}

const isAgency = (note: string): boolean => /^\p{Lu}/u.test(note) && note.split(/\s+/).length <= 12

/** "LONDON -- ": a place in capitals; labels such as "WATCH -" and "UPDATE -" are none. */
function isShouted(name: string, { words }: Lexicon, isPlace: IsPlace): boolean {
  const lower = name.toLowerCase()
  if (words.linkLabels.includes(lower) || words.datelineNotes.includes(lower) || words.menu.includes(lower))
    return false
  return name.length > 5 || isPlace(name)
}
