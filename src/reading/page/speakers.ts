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
  if (small.some((word) => !lexicon.particles.has(word)) || /^\p{Ll}/u.test(words.at(-1) ?? '')) return null
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

/** Places inside a paragraph where a new speaker may begin: after a sentence's end, before a capital. */
export function inlineLabels(text: string, from: number, to: number, lexicon: Lexicon): Label[] {
  const found: Label[] = []
  const gap = /[.!?…)"”’\]]\s+(?=\p{Lu})/gu
  gap.lastIndex = from
  for (let match = gap.exec(text); match && match.index < to; match = gap.exec(text)) {
    const label = labelAt(text, match.index + match[0].length, to, lexicon)
    if (!label) continue
    found.push(label)
    gap.lastIndex = label.textStart
  }
  return found
}
