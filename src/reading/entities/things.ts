import type { EntityType } from '../../model/index.ts'
import type { Knowledge, Mention } from '../kit/index.ts'
import { fold } from './fold.ts'

/** A party, body, place or armed group of the text. */
export interface Thing {
  readonly type: EntityType
  readonly name: string
  readonly party: string | null
  readonly key: string
  readonly mentions: readonly Mention[]
}

const leading = /^(?:the|a|an) /

/** "Russia's foreign ministry" and "the Russian Foreign Ministry" are one: same state, same noun. */
const bodyKey = (name: string, mention: Mention, text: string): string => {
  const head = fold(text.slice(mention.head.start, mention.head.end))
  const rest = fold(text.slice(mention.head.end, mention.end))
  return mention.party
    ? `${mention.party}/${head}${rest ? ` ${rest}` : ''}/${ofOwner(name, mention, text)}`
    : fold(name).replace(leading, '')
}

/** What of the name stands before its noun and is no party: "central election" in "Russian Central Election Commission". */
const ofOwner = (_name: string, mention: Mention, text: string): string =>
  fold(text.slice(mention.start, mention.head.start))
    .replace(leading, '')
    .split(' ')
    .slice(1)
    .filter((word) => word !== "'s")
    .join(' ')

/** What makes mentions of things one: the code of a party in the table; else the folded name. */
function keyOf(mention: Mention, knowledge: Knowledge, text: string): string {
  const known = mention.party ? knowledge.party(mention.party) : null
  if (known && mention.name === known.name) return `party:${known.code}`
  if (mention.type === 'org' || mention.type === 'armed-group') return bodyKey(mention.name ?? '', mention, text)
  return fold(mention.name ?? '').replace(leading, '')
}

/** True for mentions that count as the entity's own: no bare adjectives, no plural demonyms. */
export const isOwn = (mention: Mention): boolean => mention.use !== 'adjective'

/**
 * Groups the names of parties, bodies, places and armed groups. A state that acts anywhere in the text, or for which
 * somebody acts, is a party; one that is only spoken of is a place.
 */
export function groupThings(
  mentions: readonly Mention[],
  {
    knowledge,
    text,
    acting,
  }: {
    readonly knowledge: Knowledge
    readonly text: string
    readonly acting: (mention: Mention, code: string) => boolean
  },
): readonly Thing[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (
      mention.kind !== 'name' ||
      mention.type === 'person' ||
      mention.type === 'event' ||
      mention.type === 'instrument'
    )
      continue
    const key = keyOf(mention, knowledge, text)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups].map(([key, group]): Thing => {
    const first = group[0] as Mention
    const code = group.find(({ party }) => party)?.party ?? null
    const state = code !== null && key === `party:${code}` ? knowledge.party(code) : null
    const isState = state?.kind === 'state' || state?.kind === 'entity'
    const type =
      isState && code !== null
        ? group.some((mention) => acting(mention, code))
          ? 'party'
          : 'place'
        : (first.type as EntityType)
    return { type, name: state?.name ?? longest(group), party: code, key: state ? state.code : key, mentions: group }
  })
}

const longest = (mentions: readonly Mention[]): string =>
  mentions.reduce((name, mention) => ((mention.name?.length ?? 0) > name.length ? (mention.name ?? name) : name), '')
