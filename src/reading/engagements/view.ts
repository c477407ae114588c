import type {
  Clause,
  Draft,
  Entities,
  Knowledge,
  Mention,
  OfficeKind,
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
  readonly published: string | null
  readonly words: ContactWords
  readonly knowledge: Knowledge
  readonly mentions: readonly Mention[]
  readonly entities: Entities
  readonly entityById: ReadonlyMap<string, ReadEntity>
  /** By person: the sort of office in which the text shows them. */
  readonly ranks: ReadonlyMap<string, OfficeKind>
  readonly clauses: readonly Clause[]
  /** Numbers of the clauses that an infinitive hangs on: "called on Iran to …". */
  readonly demanding: ReadonlySet<number>
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

type Parts = Pick<Draft, 'source' | 'sentences' | 'published' | 'mentions' | 'clauses' | 'times' | 'entities'>

const gather = <T extends { readonly sentence: number }>(items: readonly T[], count: number): readonly T[][] => {
  const lists: T[][] = Array.from({ length: count }, () => [])
  for (const item of items) lists[item.sentence]?.push(item)
  return lists
}

/** Longer sentences are no prose: lists and tables, of which the beginning is read. Keeps every rule's work in bounds. */
const mostTokens = 400

function viewOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  times: readonly ResolvedTime[],
): View {
  const tokens = sentence.tokens.length > mostTokens ? sentence.tokens.slice(0, mostTokens) : sentence.tokens
  const end = tokens.at(-1)?.end ?? sentence.end
  const own = mentions.filter(({ to }) => to <= tokens.length)
  const outer = new Array<Mention | null>(tokens.length).fill(null)
  const begins = new Array<Mention | null>(tokens.length).fill(null)
  for (const mention of own) {
    if (mention.within !== null) continue
    begins[mention.from] = mention
    for (let token = mention.from; token < mention.to; token++) outer[token] = mention
  }
  return {
    sentence,
    tokens,
    headline: sentence.paragraph < 0,
    outer,
    begins,
    mentions: own,
    clauses: clauses.filter(({ to }) => to <= tokens.length),
    times: times.filter((time) => time.end <= end),
  }
}

/** For each person the kind of office in which some mention of the text shows them. */
function ranksOf(mentions: readonly Mention[], { referents }: Entities): ReadonlyMap<string, OfficeKind> {
  const ranks = new Map<string, OfficeKind>()
  for (const { role, number, index } of mentions) {
    const [id] = role?.kind && number === 'singular' ? (referents[index] ?? []) : []
    if (id && role?.kind && !ranks.has(id)) ranks.set(id, role.kind)
  }
  return ranks
}

/** Sees a draft as a scene; everything is looked up once. */
export function sceneOf(draft: Parts, words: ContactWords, knowledge: Knowledge): Scene {
  const { sentences } = draft.sentences
  const mentions = gather(draft.mentions, sentences.length)
  const clauses = gather(draft.clauses, sentences.length)
  const times = gather(draft.times, sentences.length)
  return {
    text: draft.source.text,
    published: draft.published.date,
    words,
    knowledge,
    mentions: draft.mentions,
    entities: draft.entities,
    entityById: new Map(draft.entities.entities.map((entity) => [entity.id, entity])),
    ranks: ranksOf(draft.mentions, draft.entities),
    clauses: draft.clauses,
    demanding: new Set(
      draft.clauses.flatMap(({ parent, verb }) => (parent !== null && verb.form === 'infinitive' ? [parent] : [])),
    ),
    views: sentences.map((sentence, i) => viewOf(sentence, mentions[i] ?? [], clauses[i] ?? [], times[i] ?? [])),
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
