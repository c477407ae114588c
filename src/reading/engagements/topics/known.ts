import type { Topic } from '../../../model/index.ts'
import type { Page } from '../../kit/index.ts'
import { type Scene, wordsOf } from '../view.ts'

interface Count {
  readonly label: string
  readonly words: number
  readonly times: number
}

/**
 * Issues that the knowledge knows, where a text does not say in so many words what was discussed: the news and speeches.
 * One that is named by a single word counts only where it is named again. The label is the fullest form in the text.
 */
export function knownTopics(scene: Scene, page: Page): readonly Topic[] {
  const counts = new Map<string, Count>()
  for (const view of scene.views) {
    if (!view.headline && page.paragraphs[view.sentence.paragraph]?.kind === 'heading') continue
    const forms = view.tokens.map(({ text }) => text)
    for (let at = 0; at < forms.length; at++) {
      const found = scene.knowledge.findTopic(forms, at)
      if (!found) continue
      const { id, kind } = found.value
      const label = wordsOf(view, at, at + found.length, scene.text)
      at += found.length - 1
      if (kind === 'bilateral') continue
      const before = counts.get(id)
      const fuller = !before || found.length > before.words
      counts.set(id, {
        label: fuller ? label : before.label,
        words: fuller ? found.length : before.words,
        times: (before?.times ?? 0) + 1,
      })
    }
  }
  return [...counts].flatMap(([id, { label, words, times }]): Topic[] =>
    words > 1 || times > 1 ? [{ id, label }] : [],
  )
}
