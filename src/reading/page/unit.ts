import type { Span } from '../../model/index.ts'
import type { FindDates } from '../kit/dates.ts'
import type { Block } from './block.ts'
import { type Lexicon, plain } from './lexicon.ts'
import { type Marked, markedOf } from './marks.ts'
import { type Shape, shapeOf } from './shape.ts'
import { type Stamp, stampOf } from './stamp.ts'

/** A block with what the rules ask about it. */
export interface Unit extends Span {
  readonly block: Block
  readonly marked: Marked | null
  /** The words, without bullets and pictures. */
  readonly text: string
  /** In lower case and without the signs around it; "" where it is longer than a line. */
  readonly plain: string
  readonly shape: Shape
  readonly stamp: Stamp | null
}

const LINE = 400

export function unitOf(text: string, block: Block, lexicon: Lexicon, find: FindDates): Unit {
  const marked = markedOf(text, block)
  const words = marked ? text.slice(marked.start, marked.end) : ''
  return {
    start: block.start,
    end: block.end,
    block,
    marked,
    text: words,
    plain: words.length <= LINE ? plain(words) : '',
    shape: shapeOf(words, lexicon),
    stamp: marked ? stampOf(text, marked, lexicon, find) : null,
  }
}
