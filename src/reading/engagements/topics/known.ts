import { contains, type Span, type Topic } from '../../../model/index.ts'
import type { Draft } from '../../kit/index.ts'
import { type Scene, type View, wordsOf } from '../view.ts'

interface Count {
  readonly label: string
  readonly words: number
  readonly times: number
}

/** True inside the name of an instrument: "the Convention on Climate Change". */
function isOfName(view: View, at: number, names: readonly Span[]): boolean {
  const token = view.tokens[at]
  return !!token && names.some((name) => contains(name, token))
}

/**
 * Issues that the knowledge knows, where a text does not say in so many words that they were discussed. One that is named by a single word counts only where it is named again. The label is the fullest form in the text.
 */
export function knownTopics(
  scene: Scene,
  { page, instruments }: Pick<Draft, 'page' | 'instruments'>,
): readonly Topic[] {
  const names = instruments.flatMap(({ evidence }) => evidence)
  const counts = new Map<string, Count>()
  for (const view of scene.views) {
    if (!view.headline && page.paragraphs[view.sentence.paragraph]?.kind === 'heading') continue
    const forms = view.tokens.map(({ text }) => text)
    for (let at = 0; at < forms.length; at++) {
      const found = scene.knowledge.findTopic(forms, at)
      if (!found) continue
      const { id, kind } = found.value
      const first = at
      const length = found.length
      const label = wordsOf(view, first, first + length, scene.text)
      at += length - 1
      if (kind === 'bilateral' || isOfName(view, first, names)) continue
      const before = counts.get(id)
      const fuller = !before || length > before.words
      counts.set(id, {
        label: fuller ? label : before.label,
        words: fuller ? length : before.words,
        times: (before?.times ?? 0) + 1,
      })
    }
  }
  return [...counts].flatMap(([id, { label, words, times }]): Topic[] =>
    words > 1 || times > 1 ? [{ id, label }] : [],
  )
}
