import type {
  BodyNoun,
  CollectiveNoun,
  Gender,
  NameWords,
  OfficeHead,
  PartyNoun,
  PersonNoun,
  PronounWord,
} from '../kit/words/names.ts'
import { indexPhrases, type Phrases } from './phrases.ts'

/** A noun with the number in which it stands. */
export interface Numbered<T> {
  readonly noun: T
  readonly plural: boolean
}

/** What a word may begin, as bits: most words of a text begin nothing, and one look-up tells. */
export const begins = { mention: 1, office: 2, noun: 4, body: 8, respelled: 16 } as const

/** The words of a language, indexed for reading. */
export interface Lexicon {
  readonly words: NameWords
  /** By word in small letters: the bits of `begins`; none for a word that begins nothing. */
  readonly openers: ReadonlyMap<string, number>
  readonly heads: Phrases<Numbered<OfficeHead>>
  readonly personNouns: Phrases<Numbered<PersonNoun>>
  readonly partyNouns: Phrases<Numbered<PartyNoun>>
  readonly collectives: Phrases<CollectiveNoun>
  readonly pronouns: ReadonlyMap<string, PronounWord>
  readonly bodies: Phrases<BodyNoun>
  readonly knownBodies: Phrases<string>
  readonly places: Phrases<string>
  readonly honorifics: Phrases<Gender | null>
  readonly givenNames: ReadonlyMap<string, Gender | null>
}

const both = <T extends { readonly form: string; readonly plural: string | null }>(
  nouns: readonly T[],
): [string, Numbered<T>][] =>
  nouns.flatMap((noun): [string, Numbered<T>][] => [
    ...(noun.form === noun.plural ? [] : [[noun.form, { noun, plural: false }] as [string, Numbered<T>]]),
    ...(noun.plural ? [[noun.plural, { noun, plural: true }] as [string, Numbered<T>]] : []),
  ])

/** What is indexed by the words of the language. */
const indexed = (words: NameWords): Omit<Lexicon, 'openers'> => ({
  words,
  heads: indexPhrases(both(words.heads)),
  personNouns: indexPhrases(both(words.personNouns)),
  partyNouns: indexPhrases(both(words.partyNouns)),
  collectives: indexPhrases(words.collectives.map((noun) => [noun.plural, noun] as const)),
  pronouns: new Map(words.pronouns.map((word) => [word.form, word])),
  bodies: indexPhrases(words.bodies.map((noun) => [noun.form, noun] as const)),
  knownBodies: indexPhrases(words.knownBodies.map((name) => [name, name] as const)),
  places: indexPhrases(words.places.map((name) => [name, name] as const)),
  honorifics: indexPhrases(words.honorifics),
  givenNames: words.givenNames(),
})

/** The bits of every word that begins something. */
function openersOf({ words, ...index }: Omit<Lexicon, 'openers'>): ReadonlyMap<string, number> {
  const openers = new Map<string, number>()
  const { definite, indefinite, possessive, counting } = words.determiners
  const { mention, office, noun, body, respelled } = begins
  const note = (bits: number, ...lists: readonly { keys(): Iterable<string> }[]): void => {
    for (const list of lists) for (const word of list.keys()) openers.set(word, (openers.get(word) ?? 0) | bits)
  }
  note(mention, definite, indefinite, possessive, counting)
  note(mention, words.states, words.modifiers, words.particles, index.pronouns, index.honorifics)
  note(mention | office, index.heads)
  note(noun, index.personNouns, index.partyNouns, index.collectives)
  note(mention, index.personNouns)
  note(mention | body, index.bodies)
  note(respelled, words.spellings)
  return openers
}

const compile = (words: NameWords): Lexicon => {
  const index = indexed(words)
  return { ...index, openers: openersOf(index) }
}

const compiled = new WeakMap<NameWords, Lexicon>()

/** The indexed words; made once for each language. */
export function lexiconOf(words: NameWords): Lexicon {
  let lexicon = compiled.get(words)
  if (!lexicon) {
    lexicon = compile(words)
    compiled.set(words, lexicon)
  }
  return lexicon
}
