import { widthOf } from './width.ts'

/** Words with a style of their own; no line is broken at a no-break space; `style` puts its signs around each line's part. */
export interface Piece {
  readonly text: string
  readonly style?: (text: string) => string
}

interface Word {
  readonly text: string
  readonly style: (text: string) => string
  readonly width: number
  /** A blank stands before it. */
  readonly spaced: boolean
}

const asIs = (text: string): string => text

function wordsOf(pieces: readonly Piece[]): Word[] {
  let spaced = false
  return pieces.flatMap(({ text, style = asIs }) =>
    text.split(/([ \t\n]+)/).flatMap((part): Word[] => {
      if (part === '') return []
      if (/^[ \t\n]/.test(part)) {
        spaced = true
        return []
      }
      const word = { text: part.replaceAll('\u00a0', ' '), style, width: widthOf(part), spaced }
      spaced = false
      return [word]
    }),
  )
}

/** Cuts a word that is wider than a line. */
function cut(word: Word, width: number): Word[] {
  if (word.width <= width) return [word]
  const parts: string[] = ['']
  for (const character of word.text) {
    const last = parts.length - 1
    if (widthOf((parts[last] ?? '') + character) > width) parts.push(character)
    else parts[last] += character
  }
  return parts.map((text, index) => ({ ...word, text, width: widthOf(text), spaced: index === 0 && word.spaced }))
}

export interface WrapOptions {
  readonly width: number
  readonly indent?: number
  /** Of the second line and all after it. */
  readonly hang?: number
}

/** Breaks pieces into lines of at most `width` columns, the indent included. */
export function wrap(pieces: readonly Piece[], { width, indent = 0, hang = indent }: WrapOptions): string[] {
  const least = 16
  const lines: { margin: number; words: Word[]; used: number }[] = [{ margin: indent, words: [], used: 0 }]
  const room = (margin: number): number => Math.max(least, width - margin)
  for (const whole of wordsOf(pieces))
    for (const word of cut(whole, room(hang))) {
      const line = lines.at(-1)
      if (!line) continue
      const blank = word.spaced && line.words.length ? 1 : 0
      const joined = line.words.length > 0 && !word.spaced && whole === word
      if (!line.words.length || joined || line.used + blank + word.width <= room(line.margin)) {
        line.words.push(word)
        line.used += blank + word.width
      } else lines.push({ margin: hang, words: [{ ...word, spaced: false }], used: word.width })
    }
  return lines
    .filter(({ words }) => words.length)
    .map(
      ({ margin, words }) =>
        ' '.repeat(margin) +
        words.map(({ text, style, spaced }, index) => (spaced && index ? ' ' : '') + style(text)).join(''),
    )
}
