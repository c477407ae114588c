import type { Span } from '../../model/index.ts'
import type { Line } from './line.ts'

/** No text is set wider than this and wrapped. */
const WIDEST = 120
/** Below this a line is not wrapped but short. */
const NARROWEST = 45

/** A paragraph as the page has it: the lines that belong together. */
export interface Block extends Span {
  readonly lines: readonly Line[]
  /** Blank lines before it. */
  readonly gap: number
}

/**
 * Joins the lines of a wrapped text to paragraphs. A text counts as wrapped where its neighbouring lines are nearly
 * all as full as they could be: the next line's first word would not have fitted. In any other text a line is a paragraph.
 */
export function blocksOf(lines: readonly Line[]): Block[] {
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let open: Line[] = []
  const close = (): void => {
    const first = open[0]
    const last = open.at(-1)
    if (first && last) blocks.push({ start: first.start, end: last.end, lines: open, gap: first.gap })
    open = []
  }
  for (const line of lines) {
    const before = open.at(-1)
    if (before && !(width !== null && line.gap === 0 && !startsItem(line) && isFull(before, line, width))) close()
    open.push(line)
  }
  close()
  return blocks
}

const widthOf = (line: Line): number => line.indent + line.text.length

const firstWord = (line: Line): number => {
  const at = line.text.search(/\s/)
  return at < 0 ? line.text.length : at
}

/** Nothing more would have fitted. A line with a long address in it may stick out. */
const isFull = (line: Line, next: Line, width: number): boolean => widthOf(line) + 1 + firstWord(next) > width

const startsItem = (line: Line): boolean =>
  /^(?:[•·▪◦●■✓✔]|[*+–—-]\s{2,}|\(?\d{1,2}[.)]\s{2,}|#{1,6}\s)/.test(line.text)

/**
 * The column at which the text is wrapped, or null where it is not. A line that is as full as it could be fits the
 * columns from its own width to where the next word would have begun to fit; the column that most lines fit is the one.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const fits = new Array<number>(WIDEST + 2).fill(0)
  let pairs = 0
  let long = 0
  let cut = 0
  for (const [i, next] of lines.entries()) {
    const line = lines[i - 1]
    if (!line || next.gap > 0) continue
    pairs++
    const width = widthOf(line)
    if (width > WIDEST) long++
    else {
      if (/[\p{L}\p{N},;–—-]$/u.test(line.text)) cut++
      const end = Math.min(WIDEST, width + firstWord(next))
      fits[width] = (fits[width] ?? 0) + 1
      fits[end + 1] = (fits[end + 1] ?? 0) - 1
    }
  }
  let best = 0
  let column = 0
  let open = 0
  for (let width = 0; width <= WIDEST; width++) {
    open += fits[width] ?? 0
    if (width >= NARROWEST && open > best) {
      best = open
      column = width
    }
  }
  const short = pairs - long
  const most = best * 2 > short && cut * 2 > short
  return best >= 2 && long * 3 < pairs && (most || (best >= 8 && best * 4 > short)) ? column : null
}
