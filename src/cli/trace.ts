import type { Trace, TraceStep } from '../reading/kit/index.ts'
import { plain } from './terminal/index.ts'

/** Collects steps, and writes them one per line: what was made, by which rule, out of which words. */
export function createTrace(): Trace & { lines(text: string): string } {
  const steps: TraceStep[] = []
  return {
    add: (step) => void steps.push(step),
    lines: (text) =>
      steps
        .map(({ field, rule, spans, note }) => {
          const words = spans.map(
            ({ start, end }) => `${start}-${end} “${plain(text.slice(start, Math.min(end, start + 120)))}”`,
          )
          return `${[field, rule, ...words, ...(note ? [plain(note)] : [])].join('  ')}\n`
        })
        .join(''),
  }
}
