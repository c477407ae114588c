import { fold } from '../kit/fold.ts'
import type { Mention } from '../kit/index.ts'
import { type Discourse, inMind, ownSubjects, thingFor } from './discourse.ts'
import { objectOwner } from './pronouns.ts'
import { wordAt } from './words.ts'

/** How many mentions back a description may look. */
const lookBack = 300

/** "the Israeli side", "our country", "it": the party that is meant. */
export function partyMeant(
  discourse: Discourse,
  mention: Mention,
  speakers: readonly (number | null)[],
): readonly number[] {
  const { people, things, nouns, sentences } = discourse
  if (mention.party !== null) return thingFor(discourse, mention.party)
  if (mention.kind === 'pronoun') return lastSubject(discourse, mention)
  const leaders = (discourse.held.get(mention.index) ?? []).filter(({ type }) => type === 'person')
  if (leaders.length > 0) {
    const codes = leaders.flatMap((leader) => partyOfLeader(discourse, leader) ?? [])
    return codes[0] ? thingFor(discourse, codes[0]) : []
  }
  const first = wordAt(sentences, mention, mention.from)
  if (nouns.possessives.has(first)) {
    const speaker = speakers[sentences[mention.sentence]?.paragraph ?? -1] ?? null
    const object = objectOwner(discourse, mention)
    const [own] =
      object !== null
        ? [object]
        : nouns.first.has(first) && speaker !== null
          ? [speaker]
          : ownSubjects(discourse, mention)
    const owner = own ?? inMind(discourse, mention.sentence)[0]
    const code = owner === undefined ? null : people[owner]?.party
    return code ? thingFor(discourse, code) : []
  }
  // "the country": the state last named before it.
  for (let i = mention.index - 1; i >= Math.max(0, mention.index - lookBack); i--) {
    const [thing] = discourse.meant.get(i) ?? []
    const found = thing === undefined ? undefined : things[thing]
    if (found && found.party !== null && (found.type === 'party' || found.type === 'place'))
      return thing === undefined ? [] : [thing]
  }
  return []
}

/** "the Obama administration": the party of the person in the text, else the one that all leaders of the name led. */
function partyOfLeader({ people, pointed, knowledge }: Discourse, { index, name }: Mention): string | null {
  const own = people[pointed.get(index)?.[0] ?? -1]?.party
  if (own) return own
  const known = knowledge.personsBySurname(name ?? '').flatMap(({ tenures }) => tenures)
  for (const rank of ['head-of-state', 'head-of-government']) {
    const codes = new Set(known.flatMap(({ kind, party }) => (kind === rank ? [party] : [])))
    const [code = null] = codes
    if (codes.size > 0) return codes.size === 1 ? code : null
  }
  return null
}

/** "It" at the head of a clause: the party or body that the sentence before had as its subject. */
function lastSubject(discourse: Discourse, mention: Mention): readonly number[] {
  const { grammar, meant } = discourse
  if (!grammar.isSubject(mention)) return []
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - 1); sentence--) {
    const clauses = [...(grammar.bySentence.get(sentence) ?? [])].reverse()
    for (const clause of clauses) {
      if (clause.start >= mention.start || clause.kind !== 'main') continue
      const found = grammar
        .subjectsOf(clause)
        .flatMap((index) => (index < mention.index ? (meant.get(index) ?? []) : []))
      if (found.length === 1) return found
    }
  }
  return []
}

const sameWord = (word: string): string => word.replace(/organisation/g, 'organization')

/** "the Council", "the foreign ministry": the body last named before it whose name has the noun. */
export function bodyMeant(discourse: Discourse, mention: Mention): readonly number[] {
  const { text, things, meant, mentions } = discourse
  const head = sameWord(fold(text.slice(mention.head.start, mention.head.end)))
  for (let i = mention.index - 1; i >= Math.max(0, mention.index - lookBack); i--) {
    const [thing] = meant.get(i) ?? []
    const other = mentions[i]
    const found = thing === undefined ? undefined : things[thing]
    if (thing === undefined || !found || !other || found.type !== 'org') continue
    const written = found.mentions.some(({ start, end }) => sameWord(fold(text.slice(start, end))).includes(head))
    if (written || sameWord(fold(found.name)).includes(head)) return [thing]
  }
  if (discourse.nouns.genericBodies.has(fold(text.slice(mention.head.start, mention.head.end))))
    return mainOrganisation(discourse, mention)
  // "the Administration" with no owner: that of whoever is in mind.
  if (discourse.nouns.led.has(head) && /^\p{Lu}/u.test(text.slice(mention.head.start))) {
    const [person] = inMind(discourse, mention.sentence)
    const code = person === undefined ? null : discourse.people[person]?.party
    return code ? thingFor(discourse, code) : []
  }
  return []
}

/** "the Organisation", "the bloc": the organisation of the table of which the text speaks most. */
function mainOrganisation({ meant, things, knowledge, mentions }: Discourse, { index }: Mention): readonly number[] {
  const counts = new Map<number, number>()
  let most: number | null = null
  for (let i = Math.max(0, index - lookBack); i < index; i++) {
    const [thing] = meant.get(i) ?? []
    if (thing === undefined || mentions[i]?.kind !== 'name') continue
    if (knowledge.party(things[thing]?.party ?? '')?.kind !== 'organisation') continue
    const count = (counts.get(thing) ?? 0) + 1
    counts.set(thing, count)
    if (most === null || count >= (counts.get(most) ?? 0)) most = thing
  }
  return most === null ? [] : [most]
}

/** "the peninsula": the place last named before it whose name has the noun; "Egypt's capital": the city. */
export function placeMeant(discourse: Discourse, mention: Mention): readonly number[] {
  const { text, things, meant, knowledge } = discourse
  if (mention.party !== null) {
    const capital = knowledge.party(mention.party)?.capital
    if (!capital) return []
    const known = things.findIndex(({ name, type }) => type === 'place' && fold(name) === fold(capital))
    return known < 0 ? [] : [known]
  }
  const noun = fold(text.slice(mention.head.start, mention.head.end))
  const fits = (thing: number): boolean =>
    fold(things[thing]?.name ?? '')
      .split(' ')
      .includes(noun)
  for (let i = mention.index - 1; i >= Math.max(0, mention.index - lookBack); i--) {
    const [thing] = meant.get(i) ?? []
    if (thing !== undefined && fits(thing)) return [thing]
  }
  const later = things.flatMap((_, i) => (fits(i) ? [i] : []))
  return later.length === 1 ? later : []
}
