import type { Mention } from '../kit/index.ts'
import { type Discourse, early, inMind, ownSubjects } from './discourse.ts'
import { partsOf } from './name-parts.ts'
import { officesOf, type Person } from './person.ts'
import { titleWords, wordAt } from './words.ts'

const isSubset = (small: readonly string[], large: readonly string[]): boolean =>
  small.length > 0 && small.every((word) => large.includes(word))

const headOf = ({ text }: Discourse, { head }: Mention): string =>
  text
    .slice(head.start, head.end)
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')

const actsFor = (person: Person, code: string): boolean =>
  person.party === code ||
  person.roles.some(({ party }) => party === code) ||
  person.offices.some(({ party }) => party === code)

/** How well a description fits a person: by party, kind of office, words of the title; 0 where it does not. */
export function fits(discourse: Discourse, mention: Mention, person: Person): number {
  const { role } = mention
  const party = role?.party ?? mention.party
  if (mention.gender && person.gender && mention.gender !== person.gender) return 0
  const shared = party !== null && actsFor(person, party)
  if (party !== null && person.party !== null && !shared) return 0
  const base = shared ? 1 : 0
  const noun = discourse.nouns.people.get(headOf(discourse, mention))
  if (!role) {
    if (!noun) return 0
    if (noun.kinds.length > 0 && person.kinds.size > 0 && !noun.kinds.some((kind) => person.kinds.has(kind))) return 0
    return 1 + base
  }
  const words = titleWords(role.title)
  const titles = person.offices.map(({ title }) => titleWords(title))
  if (titles.some((title) => title.length === words.length && isSubset(words, title))) return 5 + base
  if (role.kind && role.kind !== 'other' && person.kinds.has(role.kind)) return 4 + base
  if (titles.some((title) => isSubset(words, title))) return 3 + base
  if (noun?.kinds.some((kind) => person.kinds.has(kind))) return 2 + base
  // "North Korea's top negotiator" and "chief nuclear negotiator": the same noun for the same party.
  const head = titleWords(headOf(discourse, mention)).at(-1)
  if (base > 0 && head && !discourse.nouns.generic.has(head) && titles.some((title) => title.includes(head))) return 2
  return 0
}

/** The people with the best fit, those in mind first. */
function best(discourse: Discourse, mention: Mention, pool: readonly number[]): number[] {
  const scored = pool.map((person) => ({ person, score: fits(discourse, mention, discourse.people[person] as Person) }))
  const top = Math.max(0, ...scored.map(({ score }) => score))
  if (top === 0) return []
  return scored.filter(({ score }) => score === top).map(({ person }) => person)
}

/** "the latter", "the former": of the last two people named before it in its sentence, or the one before. */
function ordinal(discourse: Discourse, mention: Mention, sense: 'latter' | 'former'): number[] {
  const named: number[] = []
  for (let i = mention.index - 1; i >= 0 && named.length < 2; i--) {
    const other = discourse.mentions[i]
    if (!other || other.sentence < mention.sentence - 1 || other.sentence < 0) break
    if (other.kind !== 'name' && other.kind !== 'description') continue
    const [person, second] = discourse.pointed.get(i) ?? []
    if (person !== undefined && second === undefined && !named.includes(person)) named.push(person)
  }
  if (named.length < 2) return []
  const [last, first] = named
  return [sense === 'latter' ? last : first].flatMap((person) => person ?? [])
}

/** "his Italian counterpart": of the party named, not the one whose counterpart it is, in an office of the same kind. */
function peer(discourse: Discourse, mention: Mention): number[] {
  const { people } = discourse
  const owner = ownerOf(discourse, mention)
  const kinds = owner === null ? null : people[owner]?.kinds
  if (mention.party !== null) {
    const suits = (person: number): boolean => {
      const own = people[person]?.kinds
      if (person === owner || people[person]?.party !== mention.party) return false
      return !kinds || !own || kinds.size === 0 || own.size === 0 || [...own].some((kind) => kinds.has(kind))
    }
    const found = inMind(discourse, mention.sentence, suits)[0] ?? early(discourse).find(suits)
    return found === undefined ? [] : [found]
  }
  const group = [discourse.groups.last?.people, discourse.groups.lead].find(
    (some) => some && some.length === 2 && (owner === null || some.includes(owner)),
  )
  return group ? group.filter((person) => person !== owner).slice(0, owner === null ? 0 : 1) : []
}

/** Whose counterpart: the subject of the clause, else whoever is most in mind. */
function ownerOf(discourse: Discourse, mention: Mention): number | null {
  const [subject] = ownSubjects(discourse, mention)
  return subject ?? inMind(discourse, mention.sentence)[0] ?? null
}

/** "…, who is in Rome as the chairperson": the last person named before it in the sentence. */
function predicate(discourse: Discourse, mention: Mention): number[] {
  const { predicative } = discourse.nouns
  const before = wordAt(discourse.sentences, mention, mention.from - 1)
  if (
    !predicative.has(before) &&
    !predicative.has(`${wordAt(discourse.sentences, mention, mention.from - 2)} ${before}`)
  )
    return []
  for (let i = mention.index - 1; i >= 0 && discourse.mentions[i]?.sentence === mention.sentence; i--) {
    const other = discourse.mentions[i]
    const pointed = discourse.pointed.get(i)
    if (other && other.within === null && other.use === 'noun' && pointed?.length === 1) return [...pointed]
  }
  return []
}

/** Whom a description points at; one who is only described is added to the people where the words are plain enough. */
export function describe(discourse: Discourse, mention: Mention, speaker: number | null = null): readonly number[] {
  const noun = discourse.nouns.people.get(headOf(discourse, mention))
  if (noun?.sense === 'latter' || noun?.sense === 'former') return ordinal(discourse, mention, noun.sense)
  if (noun?.sense === 'peer') {
    const found = peer(discourse, mention)
    return found.length || mention.party === null ? found : addDescribed(discourse, mention)
  }
  const predicated = predicate(discourse, mention)
  if (predicated.length) return predicated
  const subject = discourse.grammar.isSubject(mention)
  const own = subject ? [] : ownSubjects(discourse, mention)
  // Nobody speaks of themselves as "the President".
  const open = (person: number): boolean => !own.includes(person) && person !== speaker
  const [before] = best(discourse, mention, inMind(discourse, mention.sentence, open))
  if (before !== undefined) return [before]
  const anywhere = best(discourse, mention, early(discourse).filter(open))
  if (anywhere.length === 1) return anywhere
  return anywhere.length ? [] : addDescribed(discourse, mention)
}

const article = /^(?:the|a|an|this|that|his|her|its|their|our|my)\s+/i

/** Somebody whom the text never names: "the US President". Known by the description; the knowledge adds a link where it is certain. */
function addDescribed(discourse: Discourse, mention: Mention): readonly number[] {
  const { text, people, knowledge, date } = discourse
  const { role } = mention
  const party = role?.party ?? mention.party
  const written = text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
  const name = written.replace(article, '')
  const capital = /\p{Lu}/u.test(text.slice(mention.head.start, mention.head.end))
  const telling = role ? titleWords(role.title).length : 0
  if (role?.former || (party === null && telling < (capital ? 2 : 3))) return []
  const holders = party && role?.kind && date ? knowledge.holders({ party, kind: role.kind, date }) : []
  const ids = new Set(holders.map(({ wikidata, person }) => wikidata ?? person))
  const holder = ids.size === 1 && role?.kind !== 'other' ? (holders[0] ?? null) : null
  if (holder) {
    const named = people.findIndex(
      (person) => (person.wikidata !== null && person.wikidata === holder.wikidata) || person.name === holder.person,
    )
    if (named >= 0) return [named]
  }
  people.push({
    name,
    parts: partsOf(name),
    mentions: [],
    roles: role ? [role] : [],
    party,
    gender: mention.gender,
    wikidata: holder?.wikidata ?? null,
    offices: role ? officesOf([role]) : [],
    kinds: new Set(role?.kind ? [role.kind] : []),
    named: false,
  })
  return [people.length - 1]
}
