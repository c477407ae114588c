import type { Paragraph, Sentence, Tagger, Token } from '../kit/index.ts'

/**
 * The labels that name who speaks, as sentences of their own with the number -1: "SECRETARY BLINKEN:". A label is read once;
 * later paragraphs under it point at the same words.
 */
export function labelSentences(text: string, paragraphs: readonly Paragraph[], tagger: Tagger): Sentence[] {
  const labels = new Map<number, Sentence>()
  for (const [paragraph, { speaker }] of paragraphs.entries()) {
    if (!speaker || labels.has(speaker.start)) continue
    let at = speaker.start
    const tokens: Token[] = []
    for (const tagged of tagger(text.slice(speaker.start, speaker.end))) {
      const start = at + tagged.spaces.length
      at = start + tagged.text.length
      if (tagged.text.trim() === '') continue
      tokens.push({
        start,
        end: at,
        text: tagged.text,
        lower: tagged.text.toLowerCase(),
        lemma: tagged.lemma,
        pos: tagged.pos,
      })
    }
    labels.set(speaker.start, { index: -1, start: speaker.start, end: speaker.end, paragraph, tokens })
  }
  return [...labels.values()]
}
