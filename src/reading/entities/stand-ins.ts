import { fold } from '../kit/fold.ts'
import type { Mention } from '../kit/index.ts'
import { bySalience, type Discourse, ownSubjects } from './discourse.ts'
import { wordAt } from './words.ts'

/** "the Israeli side", "our country", "it": the party that is meant. */
export function partyMeant(
  discourse: Discourse,
  mention: Mention,
  speakers: readonly (number | null)[],
): readonly number[] {
  const { people, things, thingOfParty, nouns, sentences } = discourse
  if (mention.party !== null) return [thingOfParty.get(mention.party) ?? -1].filter((thing) => thing >= 0)
  if (mention.kind === 'pronoun') return lastSubject(discourse, mention)
  const first = wordAt(sentences, mention, mention.from)
  if (nouns.possessives.has(first)) {
    const speaker = speakers[sentences[mention.sentence]?.paragraph ?? -1] ?? null
    const [own] = nouns.first.has(first) && speaker !== null ? [speaker] : ownSubjects(discourse, mention)
    const owner =
      own ??
      bySalience(
        discourse,
        people.map((_, i) => i),
        mention.sentence,
      )[0]
    const code = owner === undefined ? null : people[owner]?.party
    return code ? [thingOfParty.get(code) ?? -1].filter((thing) => thing >= 0) : []
  }
  // "the country": the state last named before it.
  for (let i = mention.index - 1; i >= 0; i--) {
    const [thing] = discourse.meant.get(i) ?? []
    const found = thing === undefined ? undefined : things[thing]
    if (found && found.party !== null && (found.type === 'party' || found.type === 'place'))
      return thing === undefined ? [] : [thing]
  }
  return []
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
  for (let i = mention.index - 1; i >= 0; i--) {
    const [thing] = meant.get(i) ?? []
    const other = mentions[i]
    const found = thing === undefined ? undefined : things[thing]
    if (thing === undefined || !found || !other || found.type !== 'org') continue
    const written = found.mentions.some(({ start, end }) => sameWord(fold(text.slice(start, end))).includes(head))
    if (written || sameWord(fold(found.name)).includes(head)) return [thing]
  }
  return []
}
