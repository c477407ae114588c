import type {
  Clause,
  Draft,
  Entities,
  Knowledge,
  Mention,
  ReadEntity,
  ResolvedTime,
  Sentence,
  Token,
} from '../kit/index.ts'
import type { ContactWords } from '../kit/words/contacts.ts'

/*
 * Terms. The scene is the whole document seen by the rules of this stage; a view is one sentence of it. Token numbers
 * count within the sentence. The outer mention of a token is the one that no other mention holds.
 */
export interface Scene {
  readonly text: string
  readonly words: ContactWords
  readonly knowledge: Knowledge
  readonly mentions: readonly Mention[]
  readonly entities: Entities
  readonly entityById: ReadonlyMap<string, ReadEntity>
  readonly clauses: readonly Clause[]
  readonly views: readonly View[]
}

export interface View {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly headline: boolean
  /** By token: the outer mention that covers it. */
  readonly outer: readonly (Mention | null)[]
  /** By token: the mention that begins there and is no other's part. */
  readonly begins: readonly (Mention | null)[]
  readonly mentions: readonly Mention[]
  readonly clauses: readonly Clause[]
  readonly times: readonly ResolvedTime[]
}

type Parts = Pick<Draft, 'source' | 'sentences' | 'mentions' | 'clauses' | 'times' | 'entities'>

const gather = <T extends { readonly sentence: number }>(items: readonly T[], count: number): readonly T[][] => {
  const lists: T[][] = Array.from({ length: count }, () => [])
  for (const item of items) lists[item.sentence]?.push(item)
  return lists
}

/** Sees a draft as a scene; everything is looked up once. */
export function sceneOf(draft: Parts, words: ContactWords, knowledge: Knowledge): Scene {
  const { sentences } = draft.sentences
  const mentions = gather(draft.mentions, sentences.length)
  const clauses = gather(draft.clauses, sentences.length)
  const times = gather(draft.times, sentences.length)
  const views = sentences.map((sentence, i): View => {
    const outer = new Array<Mention | null>(sentence.tokens.length).fill(null)
    const begins = new Array<Mention | null>(sentence.tokens.length).fill(null)
    const top = (mentions[i] ?? []).filter(({ within }) => within === null)
    for (const mention of top) {
      begins[mention.from] = mention
      for (let token = mention.from; token < mention.to; token++) outer[token] = mention
    }
    return {
      sentence,
      tokens: sentence.tokens,
      headline: sentence.paragraph < 0,
      outer,
      begins,
      mentions: mentions[i] ?? [],
      clauses: clauses[i] ?? [],
      times: times[i] ?? [],
    }
  })
  return {
    text: draft.source.text,
    words,
    knowledge,
    mentions: draft.mentions,
    entities: draft.entities,
    entityById: new Map(draft.entities.entities.map((entity) => [entity.id, entity])),
    clauses: draft.clauses,
    views,
  }
}

/** The innermost clause around a token: the shortest that covers it. */
export function clauseAt(view: View, token: number): Clause | null {
  let best: Clause | null = null
  for (const clause of view.clauses)
    if (clause.from <= token && token < clause.to && (!best || clause.to - clause.from <= best.to - best.from))
      best = clause
  return best
}

/** The words of tokens `from` to `to` as the text has them, white space squeezed. */
export function wordsOf(view: View, from: number, to: number, text: string): string {
  const [first, last] = [view.tokens[from], view.tokens[to - 1]]
  return first && last && from < to ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}
