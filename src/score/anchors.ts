import { fold, squash } from './words.ts'

/** A text in which anchors are found, whatever its white space; `find` gives the offset in the text, or -1. */
export interface AnchoredText {
  readonly text: string
  find(anchor: string): number
}

/** Makes a text ready for finding anchors. */
export function anchored(text: string): AnchoredText {
  let squashed = ''
  const back: number[] = []
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (/\s/.test(letter)) {
      if (squashed.endsWith(' ')) continue
      squashed += ' '
      back.push(at)
      continue
    }
    for (const folded of fold(letter) || letter) {
      squashed += folded
      back.push(at)
    }
  }
  return { text, find: (anchor) => back[squashed.indexOf(squash(anchor))] ?? -1 }
}
