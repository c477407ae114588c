import type { Document, Span } from '../../../src/model/index.ts'

/*
 * A document as it is laid out: blocks that follow one another and hold every letter of the text that is not white
 * space. `residue` blocks hold neighbouring pieces of the page's furniture together.
 */
export interface Block extends Span {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'residue' | 'rest'
  /** For residue: what kinds of furniture it holds. */
  readonly holds: readonly string[]
}

const isSpan = (span: Span, length: number) => span.start >= 0 && span.end <= length && span.start < span.end

function trim(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Lines that no span claims: the headline where it is one of them, the rest as it is. */
function restOf(text: string, gap: Span, title: string | null): readonly Block[] {
  const blocks: Block[] = []
  let isTitled = title === null
  for (const { 0: line, index } of text.slice(gap.start, gap.end).matchAll(/[^\n\r]+/g)) {
    const span = trim(text, { start: gap.start + index, end: gap.start + index + line.length })
    if (!span) continue
    const isTitle = !isTitled && title !== null && squeeze(line) === squeeze(title)
    isTitled ||= isTitle
    blocks.push({ ...span, kind: isTitle ? 'title' : 'rest', holds: [] })
  }
  return blocks
}

/** Lays a document out in blocks. Spans that overlap earlier ones are cut short, so that no letter is shown twice. */
export function blocksOf({ text, title, body, sections, residue }: Document): readonly Block[] {
  const headings = sections.map(({ heading }): Block => ({ ...pick(heading), kind: 'heading', holds: [] }))
  const isHeading = (span: Span) => headings.some(({ start, end }) => start === span.start && end === span.end)
  const claimed = [
    ...headings,
    ...body.filter((span) => !isHeading(span)).map((span): Block => ({ ...pick(span), kind: 'paragraph', holds: [] })),
    ...residue.map((span): Block => ({ ...pick(span), kind: 'residue', holds: [span.kind] })),
  ]
    .filter((block) => isSpan(block, text.length))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const blocks: Block[] = []
  let at = 0
  let titled = false
  const fill = (end: number) => {
    if (at >= end) return
    const rest = restOf(text, { start: at, end }, titled ? null : title)
    titled ||= rest.some(({ kind }) => kind === 'title')
    blocks.push(...rest)
  }
  for (const block of claimed) {
    if (block.end <= at) continue
    fill(block.start)
    const span = trim(text, { start: Math.max(at, block.start), end: block.end })
    if (span) blocks.push({ ...block, ...span })
    at = block.end
  }
  fill(text.length)
  return joinResidue(blocks)
}

const pick = ({ start, end }: Span): Span => ({ start, end })

function joinResidue(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.kind === 'residue' && block.kind === 'residue')
      joined[joined.length - 1] = { ...last, end: block.end, holds: [...new Set([...last.holds, ...block.holds])] }
    else joined.push(block)
  }
  return joined
}
