import type { Quotation, Sentence } from '../kit/index.ts'
import type { Found } from './found.ts'

/**
 * Speech that stands with no cue of its own: it belongs to whoever spoke last, where it opens the next paragraph.
 * Further speech in the paragraph of its cue is part of the statement that the cue made.
 */
export function carriedOn(
  quotations: readonly Quotation[],
  found: readonly Found[],
  sentences: readonly Sentence[],
  text: string,
): { quotation: Quotation; before: Found; sentence: Sentence }[] {
  const carried: { quotation: Quotation; before: Found; sentence: Sentence }[] = []
  const spoken = new Set(found.flatMap(({ quotation }) => (quotation ? [quotation] : [])))
  const byParagraph = new Map<number, Found>()
  for (const one of found) {
    const paragraph = sentences[one.sentence]?.paragraph
    if (paragraph !== undefined && one.quotation) byParagraph.set(paragraph, one)
  }
  for (const quotation of quotations) {
    if (quotation.scare || spoken.has(quotation)) continue
    const sentence = sentences.find(
      ({ start, end, paragraph }) => paragraph >= 0 && start <= quotation.start && quotation.start < end,
    )
    if (!sentence || sentence.start !== quotation.start || byParagraph.has(sentence.paragraph)) continue
    const before = byParagraph.get(sentence.paragraph - 1)
    const alone = !/\p{L}/u.test(restOfParagraph(quotation, sentence, sentences, text))
    if (!before || !alone) continue
    carried.push({ quotation, before, sentence })
    byParagraph.set(sentence.paragraph, before)
  }
  return carried
}

/** What else the paragraph says after the quotation. */
function restOfParagraph(
  { end }: Quotation,
  { paragraph }: Sentence,
  sentences: readonly Sentence[],
  text: string,
): string {
  const last = sentences.findLast((sentence) => sentence.paragraph === paragraph)
  return last && last.end > end ? text.slice(end, last.end) : ''
}
