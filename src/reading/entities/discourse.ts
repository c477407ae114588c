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
  /** The mentions that another one holds, by its number. */
  readonly held: ReadonlyMap<number, readonly Mention[]>
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

export const createDiscourse = (
  parts: Omit<Discourse, 'held' | 'pointed' | 'meant' | 'salience' | 'groups'>,
): Discourse => ({
  ...parts,
  held: heldOf(parts.mentions),
  pointed: new Map(),
  meant: new Map(),
  salience: createSalience(),
  groups: { lead: [], last: null, parties: null },
})

/** How many people, from the first on, are looked through for one who is named later. */
const lookAhead = 60

/** The people whom the text names first. */
export const early = ({ people }: Discourse): number[] => people.slice(0, lookAhead).map((_, i) => i)

/** The people in mind whom the test lets pass, best first. */
export const inMind = (
  discourse: Discourse,
  sentence: number,
  passes: (person: number) => boolean = () => true,
): number[] =>
  discourse.salience
    .recent()
    .filter(passes)
    .map((person) => ({ person, salience: discourse.salience.of(person, sentence) ?? -1000 }))
    .sort((x, y) => y.salience - x.salience)
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

function heldOf(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const held = new Map<number, Mention[]>()
  for (const mention of mentions) {
    if (mention.within === null) continue
    const own = held.get(mention.within)
    if (own) own.push(mention)
    else held.set(mention.within, [mention])
  }
  return held
}
