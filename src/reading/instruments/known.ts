import type { Knowledge, Mention, Sentence } from '../kit/index.ts'
import type { InstrumentWords } from '../kit/words/instruments.ts'
import type { FoundInstrument } from './found.ts'

const digit = /\d/

/** True where a longer name of a body holds the words: "Collective Security Treaty Organisation". */
const insideBody = (mentions: readonly Mention[], start: number, end: number): boolean =>
  mentions.some(
    (mention) =>
      (mention.type === 'org' || mention.type === 'party') &&
      mention.start <= start &&
      end <= mention.end &&
      mention.end - mention.start > end - start,
  )

/** Treaties, charters, agreements and formats that the knowledge has; ambiguous names only in their context. */
export function findKnown(
  sentence: Sentence,
  mentions: readonly Mention[],
  words: InstrumentWords,
  knowledge: Knowledge,
  documentWords: ReadonlySet<string>,
): readonly FoundInstrument[] {
  const { tokens } = sentence
  const forms = tokens.map(({ text }) => text)
  const found: FoundInstrument[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hit = knowledge.findInstrument(forms, at)
    if (!hit) continue
    const [first, last] = [tokens[at], tokens[at + hit.length - 1]]
    const next = tokens[at + hit.length]
    if (!first || !last || insideBody(mentions, first.start, last.end)) continue
    if (next && words.bodyNouns.has(next.lower)) continue
    const form = tokens
      .slice(at, at + hit.length)
      .map(({ lower }) => lower)
      .join(' ')
    const context = words.needContext.get(form)
    if (context && !context.some((word) => documentWords.has(word))) continue
    const { id, kind, name, date } = hit.value
    if (kind === 'resolution' && !digit.test(form) && !tokens.some(({ lower }) => words.resolutionContext.has(lower)))
      continue
    found.push({
      key: id,
      kind,
      name: words.shortNames.get(id) ?? name,
      number: null,
      year: date ? Number(date.slice(0, 4)) : null,
      start: first.start,
      end: last.end,
    })
    at += hit.length - 1
  }
  return found
}
