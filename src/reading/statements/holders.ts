import type { Holder, Participant } from '../../model/index.ts'
import type { Entities, Mention, NounPhrase, ReadEntity, Sentence, Tools } from '../kit/index.ts'

export interface HolderContext {
  readonly mentions: readonly Mention[]
  readonly mentionsIn: ReadonlyMap<number, readonly Mention[]>
  readonly entities: Entities
  readonly byId: ReadonlyMap<string, ReadEntity>
  /** All who took part in what the document is about, each once. */
  readonly tookPart: readonly Participant[]
  /** Who issue a joint text: there "both sides" and "the participants" are they. */
  readonly issuers: readonly Holder[]
  readonly tools: Tools
}

const isNamed = (name: string): boolean => /^\p{Lu}/u.test(name) && !/\s\p{Ll}+$/u.test(name)

/** The holder that an entity makes: a person for a party, or a party or body itself. Places and the like hold nothing. */
export function holderOf({ id, type, name, party }: ReadEntity): Holder | null {
  // "a senior official": somebody without a name speaks for the party
  if (type === 'person')
    return isNamed(name) ? { entity: id, name, party } : party ? { entity: id, name: null, party } : null
  if (type === 'party') return { entity: id, name: null, party }
  if (type === 'org' || type === 'armed-group')
    return party ? { entity: id, name: null, party } : { entity: id, name, party: null }
  return party ? { entity: id, name: null, party } : null
}

/** Who the mentions point at, each once. */
export function holdersOf(mentions: readonly number[], context: Pick<HolderContext, 'entities' | 'byId'>): Holder[] {
  const found = new Map<string, Holder>()
  for (const index of mentions)
    for (const id of referentsOf(index, context)) {
      const entity = context.byId.get(id)
      const holder = entity && holderOf(entity)
      if (holder) found.set(id, holder)
    }
  return [...found.values()]
}

const referentsOf = (index: number, { entities }: Pick<HolderContext, 'entities'>): readonly string[] =>
  entities.referents[index] ?? []

/** The holders of a subject: its heads; else the participants, for a collective; else the party of "the Polish side". */
export function holdersOfPhrase(phrase: NounPhrase, sentence: Sentence, context: HolderContext): Holder[] {
  const heads = holdersOf(phrase.mentions, context)
  if (heads.length) return heads
  const collective = phrase.mentions
    .map((index) => context.mentions[index])
    .find((mention) => mention?.kind === 'collective')
  if (collective) return participantsOf(context, collective.type === 'party')
  const pronoun = phrase.mentions
    .map((index) => context.mentions[index])
    .find((mention) => mention?.kind === 'pronoun' && mention.number === 'plural')
  if (pronoun && !isFirstPerson(sentence, pronoun, context)) return participantsOf(context, false)
  const { jointNouns, sides } = context.tools.language.words.statements
  const head = sentence.tokens[phrase.head]?.lower ?? ''
  if (jointNouns.has(head) && !phrase.mentions.length) return participantsOf(context, sides.has(head))
  return standIn(phrase, sentence, context)
}

export const isFirstPerson = (sentence: Sentence, mention: Mention, { tools }: HolderContext): boolean =>
  tools.language.words.statements.firstPerson.has(sentence.tokens[mention.from]?.lower ?? '')

/** All who took part in what the document is about: as people, or as the parties they stand for; the issuers of a joint text. */
export function participantsOf({ tookPart, issuers }: HolderContext, parties: boolean): Holder[] {
  if (issuers.length > 1) return [...issuers]
  if (tookPart.length < 2) return []
  // A side whose party nobody names cannot stand as a party: then the people hold it
  if (!parties || tookPart.some(({ party }) => party === null))
    return tookPart.map(({ entity, name, party }) => ({ entity, name, party }))
  const seen = new Map<string, Holder>()
  for (const { party } of tookPart) if (party) seen.set(party, { entity: null, name: null, party })
  return [...seen.values()]
}

/** "the Polish side", "Russian officials": the party whose name or demonym stands in a phrase of people who stand for it. */
function standIn(phrase: NounPhrase, sentence: Sentence, context: HolderContext): Holder[] {
  const head = sentence.tokens[phrase.head]
  if (!head || !context.tools.language.words.statements.standIns.has(head.lower)) return []
  const here = (context.mentionsIn.get(sentence.index) ?? []).filter(
    ({ type }) => type === 'party' || type === 'org' || type === 'place',
  )
  const inside = here.filter(({ from, to }) => from >= phrase.from && to <= phrase.to)
  // "U.S. and Russian negotiators": the first party is left of the phrase
  const joint = phrase.from - 1
  if (inside.length && sentence.tokens[joint]?.pos === 'CCONJ') inside.unshift(...here.filter(({ to }) => to === joint))
  return holdersOf(
    inside.map(({ index }) => index),
    context,
  )
}
