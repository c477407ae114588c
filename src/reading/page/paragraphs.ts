import type { Section } from '../../model/index.ts'
import type { Paragraph } from '../kit/page.ts'
import type { Dateline } from './dateline.ts'
import type { Lexicon } from './lexicon.ts'
import { isProse } from './shape.ts'
import type { Label } from './speakers.ts'
import { transcriptLabels } from './transcript.ts'
import type { Unit } from './unit.ts'

export interface PageText {
  readonly text: string
  /** The units that are text, in order. */
  readonly kept: readonly Unit[]
  readonly dateline: Dateline | null
  readonly title: string | null
  readonly lexicon: Lexicon
}

/** The paragraphs of the text; in a transcript with who speaks. */
export function paragraphsOf(input: PageText): { paragraphs: Paragraph[]; transcript: boolean } {
  const { text, kept, dateline, lexicon } = input
  const labels = transcriptLabels(input)
  const paragraphs: Paragraph[] = []
  let speaker: Label | null = null
  let next = 0
  for (const [i, unit] of kept.entries()) {
    const { marked } = unit
    if (!marked) continue
    const start = dateline && dateline.start === marked.start ? dateline.textStart : marked.start
    const own: Label[] = []
    for (; next < labels.length && (labels[next]?.start ?? 0) < marked.end; next++) {
      const label = labels[next]
      if (label && label.start >= start) own.push(label)
    }
    if (!own.length) {
      const heading =
        (!speaker || marked.strong || unit.shape.allCapitals) && isHeading(unit, kept[i + 1], i === 0, lexicon)
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
      const following = own[n + 1]
      const from = n === 0 && label.start - start <= 4 ? start : label.start
      const end = following ? label.start + text.slice(label.start, following.start).trimEnd().length : marked.end
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
