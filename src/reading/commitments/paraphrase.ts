import type { Token } from '../kit/index.ts'
import type { CommitmentWords } from '../kit/words/commitments.ts'

const longest = 24
const shortest = 6

/** The words of the content that say what will be done: without "to" or "will", and not longer than needed. */
export function paraphrase(tokens: readonly Token[], text: string, words: CommitmentWords): string {
  let from = 0
  while (from < tokens.length - 1 && words.leadOut.has(tokens[from]?.lower ?? '')) from++
  from = pastReady(tokens, from, words)
  let to = from
  for (; to < tokens.length && to - from < longest; to++) {
    const token = tokens[to]
    if (!token || /^[.;:!?"”“]$/.test(token.text)) break
    if (to - from >= shortest && (token.text === ',' || words.cuts.has(token.lower))) break
  }
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last && to > from ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}

const readyReach = 5

/** After "is ready to", "plans to". */
function pastReady(tokens: readonly Token[], from: number, words: CommitmentWords): number {
  for (let at = from; at < from + readyReach; at++)
    if (words.ready.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === words.infinitiveMark) return at + 2
  return from
}
