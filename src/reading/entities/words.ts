import type { Mention, Sentence } from '../kit/index.ts'
import type { CollectiveNoun, NameWords, PersonNoun } from '../kit/words/names.ts'
import { remembered } from './remembered.ts'

/** What the nouns of descriptions mean, by form. */
export interface Nouns {
  readonly people: ReadonlyMap<string, PersonNoun>
  readonly groups: ReadonlyMap<string, CollectiveNoun>
  readonly possessives: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly predicative: ReadonlySet<string>
  readonly owning: ReadonlySet<string>
  readonly genericBodies: ReadonlySet<string>
  readonly led: ReadonlySet<string>
  /** Nouns of posts that governments give. */
  readonly stateOffices: ReadonlySet<string>
  /** Heads of offices that many people of a party hold at once. */
  readonly generic: ReadonlySet<string>
  /** Pronouns of the first person. */
  readonly first: ReadonlySet<string>
}

const made = new WeakMap<NameWords, Nouns>()

/** The nouns of a language, indexed once. */
export function nounsOf(words: NameWords): Nouns {
  let nouns = made.get(words)
  if (!nouns) {
    nouns = {
      people: new Map(
        words.personNouns.flatMap((noun) => [
          [noun.form, noun] as const,
          ...(noun.plural ? [[noun.plural, noun] as const] : []),
        ]),
      ),
      groups: new Map(words.collectives.map((noun) => [noun.plural, noun])),
      possessives: words.determiners.possessive,
      definite: words.determiners.definite,
      predicative: words.predicative,
      owning: words.owning,
      stateOffices: new Set(words.heads.filter(({ state }) => state).map(({ form }) => form)),
      generic: new Set(words.heads.filter(({ generic }) => generic).map(({ form }) => form)),
      genericBodies: new Set(words.bodies.filter(({ generic }) => generic).map(({ form }) => form)),
      led: new Set(words.partyNouns.filter(({ led }) => led).map(({ form }) => form)),
      first: new Set(words.pronouns.filter(({ person }) => person === 1).map(({ form }) => form)),
    }
    made.set(words, nouns)
  }
  return nouns
}

/** The words of a title, for comparing: small letters, hyphens as spaces, no short words. */
export const titleWords = remembered((title: string): readonly string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word.length > 2 && word !== 'the' && word !== 'and' && word !== 'for'),
)

/** The word of a sentence's token, in small letters. */
export const wordAt = (sentences: readonly Sentence[], { sentence }: Mention, token: number): string =>
  sentences[sentence]?.tokens[token]?.lower ?? ''
