import { nameKey } from './name-key.ts'
import { fullForms, surnames } from './name-parts.ts'

/** Keys of a name, as people are compared by. */
export interface NameKeys {
  /** Of the name and of its further full forms. */
  readonly full: readonly string[]
  /** Of the last names that it may be shortened to. */
  readonly last: readonly string[]
}

/** The keys of one spelling of a person's name. */
export const keysOf = (name: string, party: string): NameKeys => ({
  full: [name, ...fullForms(name, party)].map(nameKey),
  last: surnames(name, party).map(nameKey),
})

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

/** The words under which a spelling of a name is filed: the last ones of its last names. */
export const handlesOf = (name: string, party: string): readonly string[] => [
  ...new Set(surnames(name, party).map((surname) => lastWord(nameKey(surname)))),
]
