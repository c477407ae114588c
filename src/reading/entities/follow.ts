import type { Mention, Page } from '../kit/index.ts'
import { describe } from './describe.ts'
import type { Discourse } from './discourse.ts'
import { noteGroup, partiesMeant, partiesNamed, pointEach, pointMany } from './groups.ts'
import { pointOne } from './pronouns.ts'
import { bodyMeant, partyMeant, placeMeant } from './stand-ins.ts'

/** Goes through the mentions in order and says whom each points at. */
export function follow(discourse: Discourse, page: Page): void {
  const { mentions, people, things, pointed, meant, grammar } = discourse
  for (const [i, person] of people.entries()) for (const { index } of person.mentions) pointed.set(index, [i])
  for (const [i, thing] of things.entries()) for (const { index } of thing.mentions) meant.set(index, [i])
  const speakers = speakersOf(discourse, page)
  let sentence = -2
  for (const mention of mentions) {
    if (mention.sentence < 0) continue
    if (mention.sentence !== sentence) {
      closeSentence(discourse, sentence)
      sentence = mention.sentence
    }
    if (mention.type === 'person') {
      const found = pointed.get(mention.index) ?? pointAt(discourse, mention, speakers)
      if (found.length) pointed.set(mention.index, found)
      if (mention.number === 'singular' || found.length === 1)
        for (const person of found) discourse.salience.note(person, { sentence, subject: grammar.isSubject(mention) })
    } else if (!meant.has(mention.index)) {
      const found =
        mention.kind === 'collective'
          ? ([partiesNamed(discourse, mention), partiesMeant(discourse, mention)].find(({ length }) => length > 0) ??
            [])
          : mention.type === 'org'
            ? bodyMeant(discourse, mention)
            : mention.type === 'place'
              ? placeMeant(discourse, mention)
              : partyMeant(discourse, mention, speakers)
      if (found.length) meant.set(mention.index, found)
    }
  }
  closeSentence(discourse, sentence)
}

const closeSentence = (discourse: Discourse, sentence: number): void => {
  for (const clause of discourse.grammar.bySentence.get(sentence) ?? []) noteGroup(discourse, clause)
}

/** By paragraph: who speaks there, where a label says so. */
function speakersOf({ mentions, pointed }: Discourse, { paragraphs }: Page): readonly (number | null)[] {
  const labels = new Map<number, number>()
  for (const mention of mentions) {
    if (mention.sentence >= 0) continue
    const [person] = pointed.get(mention.index) ?? []
    if (person !== undefined) labels.set(mention.start, person)
  }
  if (labels.size === 0) return []
  const starts = [...labels.keys()]
  return paragraphs.map(({ speaker }) => {
    if (!speaker) return null
    const start = starts.find((at) => speaker.start <= at && at < speaker.end)
    return start === undefined ? null : (labels.get(start) ?? null)
  })
}

function pointAt(discourse: Discourse, mention: Mention, speakers: readonly (number | null)[]): readonly number[] {
  switch (mention.kind) {
    case 'description':
      return describe(discourse, mention, speakers[discourse.sentences[mention.sentence]?.paragraph ?? -1] ?? null)
    case 'collective': {
      const each = pointEach(discourse, mention)
      return each.length ? each : pointMany(discourse, mention)
    }
    case 'pronoun': {
      if (isFirst(discourse, mention)) {
        const speaker = speakers[discourse.sentences[mention.sentence]?.paragraph ?? -1]
        return mention.number === 'singular' && speaker !== null && speaker !== undefined ? [speaker] : []
      }
      return mention.number === 'plural' ? pointMany(discourse, mention) : pointOne(discourse, mention)
    }
    default:
      return []
  }
}

const isFirst = ({ nouns, sentences }: Discourse, { sentence, from }: Mention): boolean =>
  nouns.first.has(sentences[sentence]?.tokens[from]?.lower ?? '')
