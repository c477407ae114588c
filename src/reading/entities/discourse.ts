import type { Knowledge, Mention, Sentence } from '../kit/index.ts'
import type { Grammar } from './grammar.ts'
import type { Person } from './person.ts'
import { createSalience, type Salience } from './salience.ts'
import type { Thing } from './things.ts'
import type { Nouns } from './words.ts'

/*
 * Terms. People and things are known by their numbers. A group is several people whom the text has shown together:
 * those of a contact, of a joint subject. The state changes as the mentions are gone through in order.
 */
export interface Discourse {
  readonly text: string
  readonly date: string | null
  readonly knowledge: Knowledge
  readonly nouns: Nouns
  readonly sentences: readonly Sentence[]
  readonly grammar: Grammar
  readonly mentions: readonly Mention[]
  /** Grows as the text describes people without naming them. */
  readonly people: Person[]
  /** Grows as the text describes parties without naming them ("the Israeli side"). */
  readonly things: Thing[]
  readonly thingOfParty: Map<string, number>
  /** By mention: the people it points at; filled as the text is gone through. */
  readonly pointed: Map<number, readonly number[]>
  /** By mention: the thing it points at. */
  readonly meant: Map<number, readonly number[]>
  readonly salience: Salience
  readonly groups: Groups
}

/** The people last shown together, and those shown together first. */
export interface Groups {
  lead: readonly number[]
  last: { readonly people: readonly number[]; readonly sentence: number } | null
  parties: { readonly codes: readonly string[]; readonly sentence: number } | null
}

export const createDiscourse = (parts: Omit<Discourse, 'pointed' | 'meant' | 'salience' | 'groups'>): Discourse => ({
  ...parts,
  pointed: new Map(),
  meant: new Map(),
  salience: createSalience(),
  groups: { lead: [], last: null, parties: null },
})

/** Those of the people who come to mind first in the sentence, best first; who was not yet spoken of is left out. */
export const bySalience = (discourse: Discourse, people: readonly number[], sentence: number): number[] =>
  people
    .flatMap((person) => {
      const salience = discourse.salience.of(person, sentence)
      return salience === null ? [] : [{ person, salience }]
    })
    .sort((a, b) => b.salience - a.salience)
    .map(({ person }) => person)

/** The people who are the subject of the clause in which the mention stands. */
export function ownSubjects(discourse: Discourse, mention: Mention): readonly number[] {
  const clause = discourse.grammar.clauseOf(mention)
  return clause ? discourse.grammar.subjectsOf(clause).flatMap((index) => discourse.pointed.get(index) ?? []) : []
}

/** The number of a party; one that the text only describes is added. */
export function thingFor({ things, thingOfParty, knowledge }: Discourse, code: string): readonly number[] {
  const known = thingOfParty.get(code)
  if (known !== undefined) return [known]
  const party = knowledge.party(code)
  if (!party) return []
  const type = party.kind === 'organisation' ? 'org' : party.kind === 'armed-group' ? 'armed-group' : 'party'
  things.push({ type, name: party.name, party: code, key: code, mentions: [] })
  thingOfParty.set(code, things.length - 1)
  return [things.length - 1]
}
