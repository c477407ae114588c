import type { EntityType } from '../../model/index.ts'
import { fold } from '../kit/fold.ts'
import type { Knowledge, Mention } from '../kit/index.ts'

/** A party, body, place or armed group of the text. */
export interface Thing {
  readonly type: EntityType
  readonly name: string
  readonly party: string | null
  readonly key: string
  readonly mentions: readonly Mention[]
}

const leading = /^(?:the|a|an) /i

interface Naming {
  readonly knowledge: Knowledge
  readonly text: string
  /** Words that do not count where names of bodies are compared. */
  readonly light: ReadonlySet<string>
}

/**
 * What makes two names of bodies one: "Russia's foreign ministry", "the Russian Foreign Ministry" and "Russian Ministry of
 * Foreign Affairs" have the same party and the same words.
 */
function bodyKey(name: string, { knowledge, light }: Naming): string {
  const words = name.replace(leading, '').split(/[\s-]+/)
  const plain = words.map((word) => word.replace(/['’]s?$/, ''))
  const owner = ownerOf(plain, knowledge)
  const telling = words
    .filter((_, i) => !owner || i < owner.from || i >= owner.to)
    .map(fold)
    .filter((word) => word !== '' && !light.has(word))
  return `${owner?.code ?? ''}/${telling.sort().join(' ')}`
}

/** The party whose name begins or ends a body's name. */
function ownerOf(
  words: readonly string[],
  knowledge: Knowledge,
): { readonly code: string; readonly from: number; readonly to: number } | null {
  for (let from = 0; from < words.length; from++) {
    const found = knowledge.findParty(words, from)
    const code = found?.value[0]?.party.code
    if (!found || !code || found.length === words.length) continue
    if (from === 0 || from + found.length === words.length) return { code, from, to: from + found.length }
  }
  return null
}

/** A name without its party ("the Foreign Ministry") joins the one body that has the same words with it. */
function joinBare<T>(groups: Map<string, T[]>): void {
  const fuller = new Map<string, string[]>()
  for (const key of groups.keys()) {
    const slash = key.indexOf('/')
    if (slash > 0) fuller.set(key.slice(slash), [...(fuller.get(key.slice(slash)) ?? []), key])
  }
  for (const [bare, [only, ...others]] of fuller) {
    const group = groups.get(bare)
    if (!group || only === undefined || others.length > 0) continue
    groups.get(only)?.push(...group)
    groups.delete(bare)
  }
}

/** What makes mentions of things one: the code of a party in the table; else the folded name. */
function keyOf(mention: Mention, naming: Naming): string {
  const known = mention.party ? naming.knowledge.party(mention.party) : null
  if (known && mention.name === known.name) return `party:${known.code}`
  if (mention.type === 'org' || mention.type === 'armed-group') return bodyKey(mention.name ?? '', naming)
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
  { acting, ...naming }: Naming & { readonly acting: (mention: Mention, code: string) => boolean },
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
    const key = keyOf(mention, naming)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  joinBare(groups)
  return [...groups].map(([key, group]): Thing => {
    const first = group[0] as Mention
    const code = group.find(({ party }) => party)?.party ?? null
    const state = code !== null && key === `party:${code}` ? naming.knowledge.party(code) : null
    const isState = state?.kind === 'state' || state?.kind === 'entity'
    const type =
      isState && code !== null
        ? group.some((mention) => acting(mention, code))
          ? 'party'
          : 'place'
        : (first.type as EntityType)
    return {
      type,
      name: state?.name ?? nameOf(group, naming),
      party: code,
      key: state ? state.code : key,
      mentions: group,
    }
  })
}

const acronym = /^\s?[([]([\p{Lu}]{2,10})[)\]]/u

/** The longest form of the name, with the acronym that the text gives it. */
function nameOf(mentions: readonly Mention[], { text }: Naming): string {
  let name = ''
  let short = ''
  for (const mention of mentions) {
    const own = mention.name ?? ''
    if (own.length > name.length) name = own
    const written = text.slice(mention.start, mention.end)
    if (own.includes(' ') && /^\p{Lu}{2,10}$/u.test(written)) short ||= written
    short ||= own.includes(' ') ? (acronym.exec(text.slice(mention.end, mention.end + 14))?.[1] ?? '') : ''
  }
  return short ? `${name} (${short})` : name
}
