import type { Span } from '../../model/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Unit } from './unit.ts'

/** A headline without the name of the site that pages put after it. */
export interface Headline {
  readonly text: string
  readonly span: Span
  /** "| Example News" and the like, where there is one. */
  readonly site: Span | null
}

/** True for a line that may be a headline: not prose, not a lead-in, not a list item. A full stop ends one only over a stamp. */
export function mayBeHeadline({ shape, marked, text }: Unit, overStamp: boolean): boolean {
  if (!marked || marked.numbered || (marked.bullet && !marked.emoji)) return false
  if (shape.words.length < 1 || shape.words.length > 60) return false
  if (shape.ending === 'comma' || (shape.ending === 'stop' && !(overStamp && shape.words.length <= 20))) return false
  if (shape.ending === 'colon') return false
  return shape.sentences <= 3 && /^["“‘'«[(#@]?[\p{Lu}\p{N}]/u.test(text)
}

const PIPES = /\s+[|¦]\s+/
const DASHES = /\s+[-–—]\s+(?=[^–—]{2,60}$)/u

/** Reads the headline out of its line. */
export function headlineOf(text: string, span: Span, lexicon: Lexicon, isSite: (name: string) => boolean): Headline {
  const linked = linkText(text, span)
  const own = linked ?? span
  const line = text.slice(own.start, own.end)
  const cut = siteAt(line, lexicon, isSite)
  const end = cut === null ? own.end : own.start + cut
  const words = text.slice(own.start, end).trimEnd()
  const title = { start: own.start, end: own.start + words.length }
  const site = cut === null ? null : { start: title.end, end: own.end }
  return { text: words.replace(/\s+/g, ' '), span: title, site: trimLeft(text, site) }
}

/** Where the name of the site begins, counted within the line; null where none follows the headline. */
export function siteAt(line: string, { outletNouns }: Lexicon, isSite: (name: string) => boolean): number | null {
  const pipe = PIPES.exec(line)
  if (pipe && pipe.index > 12) return pipe.index
  const dash = DASHES.exec(line)
  if (!dash || dash.index < 12) return null
  const name = line.slice(dash.index + dash[0].length).trim()
  const lower = name.toLowerCase()
  const last = lower.split(/\s+/).at(-1) ?? ''
  const short = name.split(/\s+/).length <= 6
  const isOutlet =
    isSite(name) ||
    outletNouns.has(lower) ||
    (outletNouns.has(last) && /^(?:The )?\p{Lu}/u.test(name)) ||
    /^\S+\.(?:com|org|net|int|gov|eu|[a-z]{2})$/.test(lower)
  return short && isOutlet && !/[.!?:"]/.test(name.replace(/\.\w{2,3}$/, '')) ? dash.index : null
}

/** "[Headline](https://…)": the words of the link. */
function linkText(text: string, span: Span): Span | null {
  const match = /^\[([^\]\n]{4,400})\]\((?:[^()\s]{1,600})\)$/.exec(text.slice(span.start, span.end))
  return match?.[1] ? { start: span.start + 1, end: span.start + 1 + match[1].length } : null
}

function trimLeft(text: string, span: Span | null): Span | null {
  if (!span) return null
  const white = /^\s*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0
  return span.start + white < span.end ? { start: span.start + white, end: span.end } : null
}

/** The letters and numbers of a headline alone, to tell whether a line repeats it. */
export const lettersOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
