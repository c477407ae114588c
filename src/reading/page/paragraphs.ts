import type { Section } from '../../model/index.ts'
import type { Paragraph } from '../kit/page.ts'
import type { Dateline } from './dateline.ts'
import type { Lexicon } from './lexicon.ts'
import { isProse } from './shape.ts'
import { inlineLabels, isSureLabel, type Label, labelAt } from './speakers.ts'
import type { Unit } from './unit.ts'

interface Input {
  readonly text: string
  /** The units that are text, in order. */
  readonly kept: readonly Unit[]
  readonly units: readonly Unit[]
  readonly dateline: Dateline | null
  readonly title: string | null
  readonly lexicon: Lexicon
}

/** The paragraphs of the text; in a transcript with who speaks. */
export function paragraphsOf(input: Input): { paragraphs: Paragraph[]; transcript: boolean } {
  const { text, kept, dateline, lexicon } = input
  const labels = labelsOf(input)
  const paragraphs: Paragraph[] = []
  let speaker: Label | null = null
  for (const [i, unit] of kept.entries()) {
    const { marked } = unit
    if (!marked) continue
    const start = dateline && dateline.start === marked.start ? dateline.textStart : marked.start
    const own = labels.filter((label) => label.start >= start && label.start < marked.end)
    if (!own.length) {
      const heading = isHeading(unit, kept[i + 1], i === 0, lexicon)
      if (heading) speaker = null
      paragraphs.push({
        start,
        end: marked.end,
        kind: heading ? 'heading' : speaker ? 'speech' : marked.bullet || marked.numbered ? 'list-item' : 'text',
        speaker: speaker && { start: speaker.start, end: speaker.end },
        textStart: Math.max(start, marked.textStart),
      })
      continue
    }
    const opening = own[0] && own[0].start - start > 4 ? speaker : null
    if (own[0] && own[0].start - start > 4)
      paragraphs.push({
        start,
        end: start + text.slice(start, own[0].start).trimEnd().length,
        kind: opening ? 'speech' : 'text',
        speaker: opening && { start: opening.start, end: opening.end },
        textStart: Math.max(start, marked.textStart),
      })
    for (const [n, label] of own.entries()) {
      const next = own[n + 1]
      const from = n === 0 && label.start - start <= 4 ? start : label.start
      const end = next ? label.start + text.slice(label.start, next.start).trimEnd().length : marked.end
      speaker = label
      // A label on a line of its own belongs to the paragraph that follows.
      if (label.textStart >= end) {
        paragraphs.push({
          start: from,
          end,
          kind: 'heading',
          speaker: { start: label.start, end: label.end },
          textStart: from,
        })
        continue
      }
      paragraphs.push({
        start: from,
        end,
        kind: 'speech',
        speaker: { start: label.start, end: label.end },
        textStart: label.textStart,
      })
    }
  }
  return { paragraphs, transcript: labels.length > 1 }
}

/** The labels of a transcript, in order; none where the text is no transcript. */
function labelsOf({ text, kept, title, lexicon }: Input): Label[] {
  const opening: { label: Label; unit: Unit }[] = []
  for (const unit of kept) {
    const label = unit.marked && labelAt(text, unit.marked.textStart, unit.marked.end, lexicon)
    if (label) opening.push({ label, unit })
  }
  const count = new Map<string, number>()
  for (const { label } of opening) count.set(label.name, (count.get(label.name) ?? 0) + 1)
  const accepted = new Set<string>()
  for (const { label, unit } of opening) {
    const { name } = label
    const pointed = unit.marked?.emoji || /^(?:\*\*|__)/.test(text.slice(label.start - 2, label.start))
    const named = name.split(' ').length >= 2 && (title?.includes(lastWord(name)) ?? false)
    const speech = label.textStart < (unit.marked?.end ?? 0)
    if (!speech && !isSureLabel(name, lexicon) && (count.get(name) ?? 0) < 2) continue
    if (
      isSureLabel(name, lexicon) ||
      (count.get(name) ?? 0) > 1 ||
      (pointed && isName(name)) ||
      (named && isName(name))
    )
      accepted.add(name)
  }
  const long = kept.filter((unit) => unit.end - unit.start > 300)
  const inside = long.flatMap((unit) =>
    unit.marked ? inlineLabels(text, unit.marked.textStart, unit.marked.end, lexicon) : [],
  )
  const inCount = new Map<string, number>()
  for (const { name } of [...inside, ...opening.map(({ label }) => label)])
    inCount.set(lastWord(name), (inCount.get(lastWord(name)) ?? 0) + 1)
  const runTogether =
    inside.length >= 2 && (inside.some(({ name }) => (inCount.get(lastWord(name)) ?? 0) > 1) || accepted.size > 0)
  const inline = runTogether ? inside.filter(({ name }) => isName(name) || isSureLabel(name, lexicon)) : []
  const first = runTogether ? opening.filter(({ label }) => isName(label.name)).map(({ label }) => label) : []
  const all = [
    ...opening.filter(({ label }) => accepted.has(label.name)).map(({ label }) => label),
    ...first,
    ...inline,
  ]
  const seen = new Set<number>()
  return all.filter(({ start }) => !seen.has(start) && seen.add(start)).sort((a, b) => a.start - b.start)
}

const lastWord = (name: string): string => name.split(/[ \u00a0]/).at(-1) ?? name
/** Two words or more, of which the last is no common noun in lower case. */
const isName = (name: string): boolean => /^\p{Lu}.*[ \u00a0]\p{Lu}[\p{L}’'-]+$/u.test(name)

/** A short line of its own that stands over text. */
function isHeading(
  { shape, marked, text }: Unit,
  next: Unit | undefined,
  first: boolean,
  { headingStarts }: Lexicon,
): boolean {
  if (!marked || !next || (marked.bullet && !marked.strong) || shape.words.length > 16) return false
  if (/^["“«]/.test(text) && shape.words.length > 6) return false
  const own =
    shape.ending === 'none' || (shape.ending === 'mark' && shape.words.length <= 10 && !/[!]/.test(text.slice(-2)))
  const leads =
    shape.ending === 'colon' && shape.words.length <= 14 && (marked.emoji || marked.strong || shape.capitals > 0.6)
  if (!(own || leads || marked.strong) || !isProse(next.shape)) return false
  if (!/^[["“'‘(]?[\p{Lu}\p{N}]/u.test(text)) return false
  return (
    !first ||
    marked.strong ||
    marked.numbered ||
    headingStarts.has(shape.words[0]?.toLowerCase() ?? '') ||
    shape.words.length <= 3
  )
}

/** From each heading to the next one. */
export function sectionsOf(paragraphs: readonly Paragraph[]): Section[] {
  const sections: Section[] = []
  for (const [i, { kind, start, end, speaker }] of paragraphs.entries()) {
    if (kind !== 'heading' || speaker) continue
    let last = i
    while (last + 1 < paragraphs.length && (paragraphs[last + 1]?.kind !== 'heading' || paragraphs[last + 1]?.speaker))
      last++
    const close = paragraphs[last]
    if (close && last > i) sections.push({ start, end: close.end, heading: { start, end } })
  }
  return sections
}
