import type { Genre, Holder } from '../../model/index.ts'
import type { Mention, Page, ReadEntity, Sentence } from '../kit/index.ts'
import { actOf } from './act.ts'
import { addresseesOf } from './addressees.ts'
import { trimEnd } from './content.ts'
import { type Found, quotedOf, type SentenceContext } from './found.ts'
import { type HolderContext, holdersOf } from './holders.ts'

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}'’-]+/gu) ?? []

/** By paragraph: who its speaker's label means ("SECRETARY BLINKEN:", "Sergey Lavrov:"), null where there is none. */
export function speakersOf(
  { paragraphs }: Page,
  text: string,
  entities: readonly ReadEntity[],
): readonly (ReadEntity | null)[] {
  const known = new Map<string, ReadEntity | null>()
  const people = entities
    .filter(({ type }) => type === 'person')
    .map((person) => ({ person, names: wordsOf(person.name) }))
  return paragraphs.map(({ speaker }) => {
    if (!speaker) return null
    const label = text.slice(speaker.start, speaker.end)
    const before = known.get(label)
    if (before !== undefined) return before
    const words = wordsOf(label)
    const found =
      people.find(({ names }) => words.includes(names.at(-1) ?? '')) ??
      // "KING ABDULLAH" for Abdullah II: kings and popes go by their first name
      people.find(({ names }) => names.some((name) => name.length > 3 && words.includes(name)))
    known.set(label, found?.person ?? null)
    return found?.person ?? null
  })
}

/** Under a speaker's label every sentence without a cue of its own is said too. Greetings of a word or two are not coded. */
export function plainSpeech(sentence: Sentence, found: readonly Found[], context: SentenceContext): Found[] {
  if (
    !context.speaker.length ||
    found.length ||
    sentence.tokens.length < minimum ||
    sentence.tokens.at(-1)?.text === '?'
  )
    return []
  // "We discussed trade" tells what was on the table, and states nothing
  const main = context.clauses.find(({ kind }) => kind === 'main')
  if (
    !main ||
    (main.verb.tense === 'past' && context.holders.tools.language.words.statements.topicVerbs.has(main.verb.lemma))
  )
    return []
  const content = { start: sentence.start, end: sentence.tokens.at(-1)?.end ?? sentence.end }
  const act = actOf({ act: 'content', frame: 'reporting' }, context.speaker, 0, sentence.tokens.length, context)
  return [
    {
      holders: context.speaker,
      act: act.act,
      cue: null,
      content,
      quoted: 'direct',
      negated: false,
      addressees: [],
      reportedBy: null,
      quotation: null,
      rule: `speech${act.rule}`,
      sentence: sentence.index,
    },
  ]
}

/** The fewest tokens that a sentence of a transcript must have to be coded. */
const minimum = 5

/** Who speaks in a text that is one person's words, where no label says so: the first person whom its headline names. */
export function monologueSpeaker(
  page: Page,
  headline: readonly Mention[],
  genre: Genre,
  context: HolderContext,
): Holder | null {
  if (genre !== 'transcript' && genre !== 'statement') return null
  if (page.paragraphs.some(({ speaker }) => speaker !== null)) return null
  const [speaker] = holdersOf(
    headline.filter(({ type, kind }) => type === 'person' && kind === 'name').map(({ index }) => index),
    context,
  )
  return speaker ?? null
}

/**
 * In a joint text the issuers hold every sentence that takes a stance, cue or not: what must be done, what they will do,
 * what they praise or blame. History and attendance, which have no such force, are left out.
 */
export function plainStance(sentence: Sentence, found: readonly Found[], context: SentenceContext): Found[] {
  if (context.speaker.length || context.issuers.length < 2 || found.length) return []
  const main = context.clauses.find(({ kind, quoted }) => kind === 'main' && !quoted)
  if (!main || main.verb.tense === 'past') return []
  const act = actOf({ act: 'content', frame: 'reporting' }, context.issuers, 0, sentence.tokens.length, context)
  if (act.act === 'state' || act.act === 'courtesy') return []
  const end = trimEnd(sentence, 0, sentence.tokens.length, context.words)
  const content = { start: sentence.start, end: sentence.tokens[end - 1]?.end ?? sentence.end }
  return [
    {
      holders: context.issuers,
      act: act.act,
      cue: null,
      content,
      quoted: quotedOf(content, context),
      negated: main.verb.negated,
      addressees: addresseesOf({ act: act.act, holders: context.issuers, slot: null, from: 0, to: end }, context),
      reportedBy: null,
      quotation: null,
      rule: `issuers${act.rule}`,
      sentence: sentence.index,
    },
  ]
}
