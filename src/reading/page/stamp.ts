import type { Span } from '../../model/index.ts'
import type { DateHit, FindDates } from '../kit/dates.ts'
import type { DateClue } from '../kit/page.ts'
import type { Lexicon } from './lexicon.ts'
import { type Line, trimmed } from './line.ts'

/** A line that is there to say when: a date with its clock, label and place, and nothing that is prose. */
export interface Stamp {
  readonly clues: readonly DateClue[]
  /** True where the line holds nothing but the stamp, its labels and its clock. */
  readonly pure: boolean
  /** What stands beside it: a place, a section of the site, an office. */
  readonly rest: readonly string[]
}

const CLOCK = /(?:T|\b)\d{1,2}(?:[:.]\d{2}){1,2}(?:\.\d+)?\s*(?:[ap]\.?m\b\.?)?(?:Z|[+-]\d{2}:?\d{2})?/gi
const LONGEST = 160

/** Reads a line as a stamp; null where it is none. */
export function stampOf(text: string, span: Span, words: Lexicon, find: FindDates): Stamp | null {
  if (span.end - span.start > LONGEST || !/\d/.test(text.slice(span.start, span.end))) return null
  const hits = find(text, span.start, span.end).filter((hit) => isDay(hit))
  const [first] = hits
  if (!first || hits.length > 3) return null
  const rest = restOf(text, span, hits, words)
  const dated = hits.some((hit) => hit.form.kind !== 'weekday' && 'year' in hit.form && hit.form.year !== null)
  const pure = rest.length === 0
  // "— Foreign Minister Jane Doe, May 4, 2021" tells whose words a quotation was.
  if (!pure && /^\s*[-–—]/.test(text.slice(span.start - 3, span.start) + text.charAt(span.start))) return null
  if (
    !pure &&
    (!dated || rest.length > 5 || rest.some((word) => !/^[\p{Lu}\p{N}]/u.test(word) && !words.particles.has(word)))
  )
    return null
  if (!dated && !hits.some((hit) => hit.form.kind === 'date')) return null
  return {
    pure,
    rest,
    clues: hits.map((hit) => ({ start: hit.start, end: hit.end, role: roleOf(text, span, hit, words, pure) })),
  }
}

/** Parts a first line that begins with a labelled date from the text that goes on behind it: "date 2022-02-08 Envoys meet". */
export function splitStampBefore(
  text: string,
  lines: readonly Line[],
  words: Lexicon,
  find: FindDates,
): readonly Line[] {
  const [line, ...rest] = lines
  const label = line && /^(\p{L}+):?\s+/u.exec(line.text)
  if (!line || !label?.[1] || !words.stampLabels.has(label[1].toLowerCase())) return lines
  const at = line.start + label[0].length
  const hit = find(text, at, Math.min(line.end, at + 40)).find(({ start }) => start === at)
  const after = hit && isDay(hit) ? trimmed(text, hit.end, line.end) : null
  if (!hit || !after || !/^\s/.test(text.charAt(hit.end))) return lines
  const part = (span: Span, gap: number): Line => ({ ...span, text: text.slice(span.start, span.end), indent: 0, gap })
  return [part({ start: line.start, end: hit.end }, line.gap), part(after, 1), ...rest]
}

const isDay = ({ form }: DateHit): boolean => form.kind === 'date' || (form.kind === 'month' && form.year !== null)

/** The words of the line that are neither date nor clock nor label. */
function restOf(text: string, span: Span, hits: readonly DateHit[], words: Lexicon): string[] {
  let rest = ''
  let from = span.start
  for (const hit of hits) {
    rest += ` ${text.slice(from, hit.start)}`
    from = hit.end
  }
  rest += ` ${text.slice(from, span.end)}`
  return (rest.replace(CLOCK, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? []).filter((word) => {
    const lower = word.toLowerCase().replace(/\.$/, '')
    return (
      !words.stampLabels.has(lower) &&
      !words.stampWords.has(lower) &&
      !words.counts.has(lower) &&
      !/^\d[\d.,]*[km]?$/i.test(word)
    )
  })
}

/** A clock that stands first, with its zone and then the day, tells what time it is and not when the text was issued. */
function roleOf(text: string, span: Span, hit: DateHit, words: Lexicon, pure: boolean): DateClue['role'] {
  const before = text.slice(span.start, hit.start).toLowerCase()
  if (words.words.updated.some((label) => before.includes(label))) return 'modified'
  const labelled = words.words.published.some((label) => label.length > 4 && before.includes(label))
  if (!pure && !labelled) return 'dateline'
  return !labelled && /^\d{1,2}:\d{2}\s*\p{L}{2,4}[\s,·-]*$/u.test(before.trim()) ? 'clock' : 'published'
}
