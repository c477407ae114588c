import type { Reading, Span } from '../../../src/model/index.ts'

/*
 * A fact as the page sees it: an id that stands in the address, a kind that has a colour, and its words. `words` are
 * what is marked in the text; `cue` are the words of saying; `ground` are further words that bear it, marked only while
 * the fact is chosen.
 */
export type FactKind = 'engagement' | 'statement' | 'instrument' | 'commitment' | 'entity' | 'time' | 'published'

export const factKinds: readonly FactKind[] = [
  'engagement',
  'statement',
  'commitment',
  'instrument',
  'entity',
  'time',
  'published',
]

export interface Fact {
  readonly id: string
  readonly kind: FactKind
  readonly words: readonly Span[]
  readonly cue: Span | null
  readonly ground: readonly Span[]
}

/** All facts of a reading, those with long stretches first. Ids are unique within the document. */
export function factsOf(reading: Reading): readonly Fact[] {
  const none = { cue: null, ground: [] }
  const { document, engagements, statements, commitments, instruments, entities, times } = reading
  return [
    ...engagements.map(({ id, evidence }): Fact => ({ id, kind: 'engagement', words: evidence, ...none })),
    ...statements.map(
      ({ id, content, cue, evidence }): Fact => ({ id, kind: 'statement', words: [content], cue, ground: evidence }),
    ),
    ...commitments.map(({ id, evidence }): Fact => ({ id, kind: 'commitment', words: evidence, ...none })),
    ...instruments.map(({ id, evidence }): Fact => ({ id, kind: 'instrument', words: evidence, ...none })),
    ...entities
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ id, mentions }): Fact => ({ id, kind: 'entity', words: mentions, ...none })),
    ...times.map(({ start, end }): Fact => ({ id: timeId({ start }), kind: 'time', words: [{ start, end }], ...none })),
    ...document.published.reasons.flatMap(({ span }, at): Fact[] =>
      span ? [{ id: reasonId(at), kind: 'published', words: [span], ...none }] : [],
    ),
  ]
}

/** Times have no id of their own; the place where they stand makes one. */
export const timeId = ({ start }: Pick<Span, 'start'>): string => `time-${start}`

/** The id of the reason for the date at this place in the list. */
export const reasonId = (at: number): string => `reason-${at}`
