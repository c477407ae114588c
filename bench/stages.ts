import { builtIn } from '../src/knowledge/index.ts'
import { english } from '../src/languages/en/index.ts'
import { type Draft, noTrace } from '../src/reading/kit/index.ts'
import { stages } from '../src/reading/reader.ts'

/** Runs the stages over all texts and gives each one's share of the time as a table. */
export function measureStages(texts: readonly string[]): string {
  const tools = { language: english, knowledge: builtIn(), trace: noTrace }
  const spent = new Map<string, number>()
  for (const text of texts) {
    const draft: Record<string, unknown> = { source: { text } }
    for (const { fills, run } of stages) {
      const start = performance.now()
      draft[fills] = run(draft as unknown as Draft, tools)
      spent.set(fills, (spent.get(fills) ?? 0) + performance.now() - start)
    }
  }
  const total = [...spent.values()].reduce((sum, milliseconds) => sum + milliseconds, 0)
  return [...spent]
    .map(([stage, milliseconds]) => {
      const share = `${((100 * milliseconds) / total).toFixed(1).padStart(5)} %`
      return `${stage.padEnd(14)} ${share}  ${(milliseconds / texts.length).toFixed(3)} ms per text`
    })
    .join('\n')
}
