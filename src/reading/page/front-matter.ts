import type { Span } from '../../model/index.ts'
import type { Lexicon } from './lexicon.ts'
import { type Line, trimmed } from './line.ts'

/** The head of a file: fields that name title, date and source before the text begins. */
export interface FrontMatter {
  /** How many lines it takes. */
  readonly lines: number
  readonly title: Span | null
  readonly date: Span | null
  readonly source: Span | null
}

const NONE: FrontMatter = { lines: 0, title: null, date: null, source: null }
const FIELD = /^([\p{L}][\p{L}_ -]{1,30}?)\s*:\s*(.*)$/u
const MOST = 40

/** Reads YAML between `---` lines, or two and more known fields at the very top ("Title: …", "Date: …"). */
export function frontMatterOf(text: string, lines: readonly Line[], { words }: Lexicon): FrontMatter {
  const fenced = lines[0]?.text === '---'
  let at = fenced ? 1 : 0
  const found: Record<string, Span> = {}
  let known = 0
  for (; at < Math.min(lines.length, MOST); at++) {
    const line = lines[at]
    if (!line) break
    if (fenced && line.text === '---') return { ...fieldsOf(found), lines: at + 1 }
    const match = FIELD.exec(line.text.slice(0, 400))
    const role =
      match?.[1] && Object.hasOwn(words.fields, match[1].toLowerCase())
        ? words.fields[match[1].toLowerCase()]
        : undefined
    if (role) known++
    else if (!fenced) break
    const value = match && role ? trimmed(text, line.end - line.text.length + valueAt(line.text), line.end) : null
    if (role && value && !found[role]) found[role] = unquoted(text, value)
  }
  return !fenced && known >= 2 ? { ...fieldsOf(found), lines: at } : NONE
}

const valueAt = (line: string): number => line.indexOf(':') + 1

const fieldsOf = (found: Record<string, Span>): Omit<FrontMatter, 'lines'> => ({
  title: found.title ?? null,
  date: found.date ?? null,
  source: found.source ?? null,
})

function unquoted(text: string, span: Span): Span {
  const first = text.charAt(span.start)
  const quoted = (first === '"' || first === "'") && text.charAt(span.end - 1) === first && span.end - span.start > 2
  return quoted ? { start: span.start + 1, end: span.end - 1 } : span
}
