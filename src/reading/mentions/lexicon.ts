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

/** The words of a language, indexed for reading. */
export interface Lexicon {
  readonly words: NameWords
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

const compile = (words: NameWords): Lexicon => ({
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
