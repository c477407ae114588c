import type { Span } from '../../model/index.ts'
import type { Lexicon } from './lexicon.ts'

/** A label that names who speaks, at the beginning of a paragraph or inside one that was run together. */
export interface Label extends Span {
  readonly textStart: number
  /** The name, without what stands in brackets. */
  readonly name: string
}

const NAME = "[\\p{Lu}][\\p{L}\\p{M}.'’-]*"
const LABEL = new RegExp(
  `(?:\\*\\*|__)?(?<label>${NAME}(?:,?[ \\u00a0](?:${NAME}|\\p{Ll}{1,4})){0,11}(?: \\([^()\\n]{1,60}\\))?)(?:\\*\\*|__)?[ \\u00a0]?:(?:\\*\\*|__)?(?:[ \\u00a0\\t]+|$)`,
  'uy',
)

/** Reads a label at a place of the text; null where none begins there. */
export function labelAt(text: string, at: number, end: number, lexicon: Lexicon): Label | null {
  LABEL.lastIndex = at
  const match = LABEL.exec(text)
  const label = match?.groups?.label
  if (!match || !label || at + match[0].length > end || label.length > 110) return null
  const start = at + match[0].indexOf(label)
  const name = label.replace(/ \([^()]*\)$/, '')
  const words = name.split(/[ \u00a0]/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  if (small.some((word) => !lexicon.nameParticles.has(word)) || /^\p{Ll}/u.test(words.at(-1) ?? '')) return null
  return { start, end: start + label.length, name, textStart: at + match[0].length }
}

/** A label in capitals with a title ("SECRETARY DOE"), or a word for somebody who speaks ("Question"): sure by itself. */
export function isSureLabel(name: string, { speakers, speakerTitles }: Lexicon): boolean {
  const lower = name.toLowerCase()
  if (speakers.has(lower) && lower.length > 2) return true
  const words = name.split(/\s+/)
  const capitals = words.every((word) => word === word.toUpperCase())
  if (!capitals || words.length < 2) return false
  return (
    speakerTitles.has(words[0]?.toLowerCase() ?? '') || speakerTitles.has(words.slice(0, 2).join(' ').toLowerCase())
  )
}

/** The capitalised words right before a colon, with small words between them. */
const BEFORE_COLON = new RegExp(
  `(?<label>${NAME}(?:,?[ \\u00a0](?:${NAME}|\\p{Ll}{1,4})){0,11}(?: \\([^()\\n]{1,60}\\))?)$`,
  'u',
)
const COLON = /:[ \u00a0](?=["“«(]?\p{Lu})/gu
const REACH = 112
/** A label this long, such as "President of X Jane Doe", needs no full stop before it: a heading may be run into it. */
const LONG_NAME = 4

/** Labels inside a paragraph that was run together: after a sentence's end, or with an office before the name. */
export function inlineLabels(text: string, from: number, to: number, lexicon: Lexicon): Label[] {
  const found: Label[] = []
  // Within the paragraph alone: a search that runs on to the end of the text, from each paragraph, takes quadratic time.
  for (const { index } of text.slice(from, to).matchAll(COLON)) {
    const colon = from + index
    const begin = Math.max(from, colon - REACH)
    const label = BEFORE_COLON.exec(text.slice(begin, colon))
    if (!label) continue
    const start = begin + label.index + afterSentenceEnd(label[0], lexicon)
    const own = labelAt(text, start, to, lexicon)
    if (!own) continue
    const afterSentence = start === from || /[.!?…>)"”’\]]\s*$/.test(text.slice(Math.max(0, start - 4), start))
    if (afterSentence || own.name.split(' ').length >= LONG_NAME) found.push(own)
  }
  return found
}

/** Where the last sentence inside a row of capitalised words begins: "Thanks. Jane Doe". */
function afterSentenceEnd(row: string, { speakerTitles, abbreviations }: Lexicon): number {
  let at = 0
  for (const match of row.matchAll(/(\p{L}{2,})\.[ \u00a0]/gu)) {
    const word = match[1]?.toLowerCase() ?? ''
    if (!speakerTitles.has(`${word}.`) && !abbreviations.has(word)) at = match.index + match[0].length
  }
  return at
}
