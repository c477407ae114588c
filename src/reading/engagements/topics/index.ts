import type { Topic } from '../../../model/index.ts'
import type { Knowledge, Page } from '../../kit/index.ts'
import type { TopicWords } from '../../kit/words/topics.ts'
import type { Meeting } from '../meeting.ts'
import { type Scene, type View, wordsOf } from '../view.ts'
import { topicLabels } from './frames.ts'
import type { Label } from './labels.ts'

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
        !contact.rule.startsWith('gathering:')
      ) {
        nearest = meeting
        token = contact.token
      }
  return nearest ? [nearest] : [...main]
}

/** What was on the table at each contact, in short noun phrases of the text. */
export function topicsOf(
  meetings: readonly Meeting[],
  main: ReadonlySet<Meeting>,
  scene: Scene,
  page: Page,
  words: TopicWords,
): ReadonlyMap<Meeting, readonly Topic[]> {
  const found = new Map<Meeting, Map<string, Topic>>()
  for (const view of scene.views) {
    if (view.headline) continue
    const heading = page.paragraphs[view.sentence.paragraph]?.kind === 'heading'
    const labels = heading ? headingLabels(view) : topicLabels(view, words)
    for (const label of labels) {
      const topic = {
        id: topicId(view, label, scene.knowledge),
        label: wordsOf(view, label.from, label.to, scene.text),
      }
      for (const meeting of heading ? main : meetingsFor(view, label, meetings, main)) {
        const own = found.get(meeting) ?? new Map<string, Topic>()
        found.set(meeting, own)
        if (!own.has(topic.label.toLowerCase())) own.set(topic.label.toLowerCase(), topic)
      }
    }
  }
  return new Map([...found].map(([meeting, topics]) => [meeting, [...topics.values()]]))
}

const headingLabels = (view: View): readonly Label[] => {
  const from = view.tokens[0]?.pos === 'ADP' ? 1 : 0
  return view.tokens.length > from && view.tokens.length < 10 ? [{ from, to: view.tokens.length }] : []
}
