import type { Genre, Span, Topic } from '../../../model/index.ts'
import type { Clause, Draft, Knowledge, Trace } from '../../kit/index.ts'
import type { TopicWords } from '../../kit/words/topics.ts'
import type { Meeting } from '../meeting.ts'
import { clauseAt, type Scene, type View, wordsOf } from '../view.ts'
import { knownTopics } from './known.ts'
import type { FramedLabel } from './rule.ts'
import { topicLabels } from './rules.ts'
import type { Label } from './trim.ts'

/** The known topic that a label names; the longest name wins. */
function topicId(view: View, { from, to }: Label, knowledge: Knowledge): string | null {
  const forms = view.tokens.map(({ text }) => text)
  let best: { id: string; length: number } | null = null
  for (let at = from; at < to; at++) {
    const found = knowledge.findTopic(forms, at)
    if (found && at + found.length <= to && (!best || found.length > best.length))
      best = { id: found.value.id, length: found.length }
  }
  return best?.id ?? null
}

/** The meeting that a topic belongs to: that of the contact before it in its sentence, else what the document is about. */
function meetingsFor(
  view: View,
  label: Label,
  meetings: readonly Meeting[],
  main: ReadonlySet<Meeting>,
): readonly Meeting[] {
  let nearest: Meeting | null = null
  let token = -1
  for (const meeting of meetings)
    for (const contact of meeting.contacts)
      if (
        contact.sentence === view.sentence.index &&
        contact.token < label.from &&
        contact.token > token &&
        !contact.rule.startsWith('gathering:') &&
        (!contact.passing || clauseAt(view, contact.token) === clauseAt(view, label.from))
      ) {
        nearest = meeting
        token = contact.token
      }
  if (nearest) return [nearest]
  return [...main].every(({ kind }) => kind === 'visit') ? (talksBefore(view, meetings) ?? [...main]) : [...main]
}

/** On a visit, what was discussed belongs to the talks told last. */
function talksBefore(view: View, meetings: readonly Meeting[]): readonly Meeting[] | null {
  let last: Meeting | null = null
  let sentence = view.sentence.index - 3
  for (const meeting of meetings)
    for (const contact of meeting.contacts)
      if (meeting.kind !== 'visit' && contact.sentence < view.sentence.index && contact.sentence >= sentence) {
        last = meeting
        sentence = contact.sentence
      }
  return last ? [last] : null
}

const none: ReadonlySet<number> = new Set()

/** By sentence: the tokens of the contacts that it tells outright. */
function toldBySentence(meetings: readonly Meeting[]): ReadonlyMap<number, ReadonlySet<number>> {
  const told = new Map<number, Set<number>>()
  for (const { contacts } of meetings)
    for (const { passing, sentence, token } of contacts)
      if (!passing) told.set(sentence, (told.get(sentence) ?? new Set()).add(token))
  return told
}

interface Sides {
  readonly entities: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
}

const sidesOf = (main: ReadonlySet<Meeting>): Sides => {
  const actors = [...main].flatMap((meeting) => meeting.actors)
  return {
    entities: new Set(actors.flatMap(({ entity }) => entity ?? [])),
    parties: new Set(actors.flatMap(({ party }) => party ?? [])),
  }
}

/** True where the subject of a clause is one of those who met, or nobody is named ("it was stressed"). */
function isSide(clause: Clause, { entities, parties }: Sides, scene: Scene): boolean {
  const indexes = clause.subject?.mentions ?? []
  if (!indexes.length) return clause.verb.voice === 'passive' || clause.subject === null
  return indexes.some((index) => {
    const mention = scene.mentions[index]
    if (mention?.kind === 'pronoun' || mention?.kind === 'collective') return true
    const ids = scene.entities.referents[index] ?? []
    return (
      ids.some((id) => entities.has(id)) ||
      (mention?.type === 'party' && mention.party !== null && parties.has(mention.party))
    )
  })
}

/** What was on the table at each contact, in short noun phrases of the text. */
export function topicsOf(
  meetings: readonly Meeting[],
  main: ReadonlySet<Meeting>,
  scene: Scene,
  { page, genre, instruments }: Pick<Draft, 'page' | 'genre' | 'instruments'>,
  words: TopicWords,
  trace: Trace,
): ReadonlyMap<Meeting, readonly Topic[]> {
  const found = new Map<Meeting, Topic[]>()
  const sides = sidesOf(main)
  const told = toldBySentence(meetings)
  for (const view of scene.views) {
    if (view.headline) continue
    const heading = page.paragraphs[view.sentence.paragraph]?.kind === 'heading'
    const spoken = genre === 'transcript' || page.paragraphs[view.sentence.paragraph]?.kind === 'speech'
    const labels = heading
      ? headingLabels(view, genre, scene)
      : topicLabels(view, words, {
          spoken,
          contacts: told.get(view.sentence.index) ?? none,
          holds: (clause) => !spoken && isSide(clause, sides, scene),
        })
    for (const label of labels) {
      trace.add({ rule: `topic:${label.frame}`, field: 'topics', spans: spanOf(view, label) })
      const topic = {
        id: topicId(view, label, scene.knowledge),
        label: wordsOf(view, label.from, label.to, scene.text),
      }
      for (const meeting of heading ? main : meetingsFor(view, label, meetings, main)) {
        addTo(found, meeting, [topic])
      }
    }
  }
  for (const meeting of main) addTo(found, meeting, knownTopics(scene, { page, instruments }))
  return found
}

/** Adds what is not there yet in other words. */
function addTo(found: Map<Meeting, Topic[]>, meeting: Meeting, topics: readonly Topic[]): void {
  const own = found.get(meeting) ?? []
  found.set(meeting, own)
  for (const topic of topics) if (!own.some((other) => says(other.label, topic.label))) own.push(topic)
}

const contentWords = (label: string): readonly string[] => label.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []

/** True where one label has all the telling words of the other. */
function says(a: string, b: string): boolean {
  const [one, other] = [contentWords(a), contentWords(b)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 0 ? short.every((word) => long.includes(word)) : a.toLowerCase() === b.toLowerCase()
}

const spanOf = (view: View, { from, to }: Label): readonly Span[] => {
  const [first, last] = [view.tokens[from], view.tokens[to - 1]]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

/** A heading as a topic: no question and no shout; in the news only one that opens with a preposition or names a known topic. */
function headingLabels(view: View, genre: Genre, scene: Scene): readonly FramedLabel[] {
  const { tokens } = view
  const from = tokens[0]?.pos === 'ADP' ? 1 : 0
  const label = { from, to: tokens.length, frame: 'heading' }
  const said = wordsOf(view, 0, tokens.length, scene.text)
  if (tokens.length <= from || tokens.length > 9 || said.endsWith('?') || said === said.toUpperCase()) return []
  return genre !== 'news' || from > 0 || topicId(view, label, scene.knowledge) ? [label] : []
}
