import type { Span } from '../../model/index.ts'

/** Tells on which line of a text an offset stands; lines are counted from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

/** "[line 4]" or "[lines 4, 9]": where the spans begin. */
export function whereOf(spans: readonly Span[], lineOf: (offset: number) => number): string {
  const lines = [...new Set(spans.map(({ start }) => lineOf(start)))].sort((a, b) => a - b)
  const shown = lines.length > 6 ? [...lines.slice(0, 6), '…'] : lines
  return `[${lines.length === 1 ? 'line' : 'lines'}\u00a0${shown.join(',\u00a0')}]`
}
