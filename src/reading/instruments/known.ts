import type { Mention, Token } from '../kit/index.ts'
import type { InstrumentWords } from '../kit/words/instruments.ts'
import type { Context, FoundInstrument, InstrumentRule } from './found.ts'

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

/** A conference that the text only tells of: it is an event, and no authority. */
const isGathering = (mentions: readonly Mention[], start: number, end: number): boolean =>
  mentions.some((mention) => mention.type === 'event' && mention.start < end && start < mention.end)

const authorityReach = 4

/** "the decisions of the Berlin Conference". */
const isInvoked = (tokens: readonly Token[], at: number, words: InstrumentWords): boolean =>
  tokens.slice(Math.max(0, at - authorityReach), at).some(({ lower }) => words.authorityNouns.has(lower))

function findKnown({ sentence, mentions, words, knowledge, documentWords }: Context): readonly FoundInstrument[] {
  const { tokens } = sentence
  // "the United Nations charter" is the Charter
  const forms = tokens.map(({ text, lower }, at) =>
    words.smallHeads.has(lower) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')
      ? text.charAt(0).toUpperCase() + text.slice(1)
      : text,
  )
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
    if (isGathering(mentions, first.start, last.end) && !isInvoked(tokens, at, words)) continue
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

/** Treaties, charters, agreements and formats that the knowledge has; ambiguous names only in their context. */
export const knownInstruments: InstrumentRule = {
  name: 'known',
  headline: true,
  find: findKnown,
  reads: [
    ['Both stressed the UN Charter and the Helsinki Final Act.', ['UN Charter', 'Helsinki Final Act']],
    ['Kyiv must carry out the Minsk Package of Measures.', ['Minsk agreements (Package of Measures)']],
    ['The decisions of the Berlin Conference bind all sides in Libya.', ['Berlin Conference on Libya']],
    ['Advisers met in the Normandy format.', ['Normandy format']],
  ],
  ignores: [
    'The Collective Security Treaty Organisation met.',
    'The charter of the school was signed.',
    'The Berlin Conference on tourism opened.',
    'The Syrian National Dialogue Congress was held in Sochi.',
  ],
}
