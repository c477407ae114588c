import type { OfficeKind } from '../kit/index.ts'
import type { Line } from './line.ts'

const plain = (title: string): string =>
  ` ${title
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[-\s,]+/g, ' ')} `

/** What kind of office a title is, by the first rule of the language that fits. `party`: whose office it is, if known. */
export function kindOf(
  line: Pick<Line, 'lexicon' | 'knowledge'>,
  title: string,
  party: string | null,
): OfficeKind | null {
  const words = plain(title)
  const has = (word: string): boolean => words.includes(` ${word} `)
  const owner = party === null ? null : (line.knowledge.party(party)?.kind ?? null)
  const sort = owner === null ? null : owner === 'state' || owner === 'entity' ? 'state' : 'organisation'
  for (const { all, without, of, kind } of line.lexicon.words.rules) {
    if (of === 'organisation' && sort !== 'organisation') continue
    if (of === 'state' && sort === 'organisation') continue
    if (all.every((some) => some.some(has)) && !without.some(has)) return kind
  }
  return null
}
