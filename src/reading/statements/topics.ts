import type { Span, Topic } from '../../model/index.ts'
import type { Knowledge, Sentence, Token } from '../kit/index.ts'

/** The longest label, in tokens, of a topic that no table knows. */
const longest = 8

/** What a content is about: the known topics named in it, else its first noun phrase as the text puts it. */
export function topicsOf(content: Span, sentence: Sentence, text: string, knowledge: Knowledge): Topic[] {
  const tokens = sentence.tokens.filter(({ start, end }) => start >= content.start && end <= content.end)
  const words = tokens.map((token) => token.text)
  const known = new Map<string, Topic>()
  for (let at = 0; at < words.length; at++) {
    const first = tokens[at] as Token
    if (!inPhrase(first) && first.pos !== 'VERB') continue // no topic's name begins with an article or a preposition
    const found = knowledge.findTopic(words, at)
    if (!found) continue
    const last = tokens[at + found.length - 1] as Token
    if (!known.has(found.value.id))
      known.set(found.value.id, { id: found.value.id, label: text.slice((tokens[at] as Token).start, last.end) })
    at += found.length - 1
  }
  if (known.size) return [...known.values()]
  const label = firstPhrase(tokens, text)
  return label ? [{ id: null, label }] : []
}

const inPhrase = ({ pos }: Token): boolean => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM'

/** The first noun with its modifiers and of-phrase, eight words at most. */
function firstPhrase(tokens: readonly Token[], text: string): string | null {
  const from = tokens.findIndex(
    (token, at) => inPhrase(token) && tokens.slice(at, at + 4).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN'),
  )
  if (from < 0) return null
  let to = from
  while (to < tokens.length && to - from < longest) {
    const token = tokens[to] as Token
    const joins =
      (token.lower === "'s" || token.pos === 'ADP' || token.pos === 'DET' || token.text === '-') &&
      tokens.slice(to + 1, to + 4).some(inPhrase)
    if (!inPhrase(token) && !joins) break
    to++
  }
  while (to > from && !inPhrase(tokens[to - 1] as Token)) to--
  return to > from
    ? text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end).replace(/\s+/g, ' ')
    : null
}
