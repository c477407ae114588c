import { nameKey, softKey, spellingKey } from './name-key.ts'
import { fullForms, surnames } from './name-parts.ts'

/** Keys of a name, as people are compared by. */
export interface NameKeys {
  /** Of the name and of its further full forms. */
  readonly full: readonly string[]
  /** Of the last names that it may be shortened to. */
  readonly last: readonly string[]
  /** Spellings of both. */
  readonly spellings: readonly string[]
}

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)]

/** The keys of a person who is spelled in these ways and acted for these parties. */
export function keysOf(names: readonly string[], parties: readonly string[]): NameKeys {
  const full = names.flatMap((name) => [name, ...parties.flatMap((party) => fullForms(name, party))].map(spellingKey))
  const last = names.flatMap((name) => parties.flatMap((party) => surnames(name, party)).map(spellingKey))
  return {
    full: unique(full.map(softKey)),
    last: unique(last.map(softKey)),
    spellings: unique([...full, ...last]),
  }
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

/** The words under which a spelling of a name is filed: the last ones of its last names. */
export const handlesOf = (name: string, party: string): readonly string[] => [
  ...new Set(surnames(name, party).map((surname) => lastWord(nameKey(surname)))),
]
