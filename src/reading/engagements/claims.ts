import type { ResolvedTime } from '../kit/index.ts'
import { headAt } from './head.ts'
import { tailAt } from './tail.ts'
import type { Scene, View } from './view.ts'
import type { Claimed } from './when.ts'

const reach = 6

/** Times right before the noun or in what follows it: "the upcoming June 28-30 NATO Summit", "the meeting on Friday". */
function timesAround(view: View, from: number, to: number, scene: Scene): readonly ResolvedTime[] {
  const { time } = tailAt(view, to, scene)
  const [first, last] = [view.tokens[Math.max(0, from - reach)], view.tokens[to - 1]]
  const before = view.times.filter(
    ({ start, end }) => first && last && start >= first.start && end <= last.end && isNext(view, end, from),
  )
  return time ? [...before, time] : before
}

/** True where only adjectives, names and nouns stand between a time's end and a noun phrase. */
function isNext(view: View, end: number, from: number): boolean {
  return view.tokens
    .slice(0, from)
    .every(
      (token) =>
        token.start < end ||
        token.pos === 'ADJ' ||
        token.pos === 'PROPN' ||
        token.pos === 'NOUN' ||
        token.lower === "'s",
    )
}

/** The times of a sentence that belong to a contact noun or a gathering told in passing, and to no verb beside it. */
export function claimedTimes(view: View, scene: Scene): Claimed {
  const claimed = new Set<ResolvedTime>()
  if (!view.times.length) return claimed
  for (const mention of view.mentions)
    if (mention.type === 'event' && mention.within === null)
      for (const time of timesAround(view, mention.from, mention.to, scene)) claimed.add(time)
  view.tokens.forEach(({ lower }, token) => {
    if (!scene.words.nouns.has(lower)) return
    const head = headAt(view, token, scene)
    if (head) for (const time of timesAround(view, head.from, token + 1, scene)) claimed.add(time)
  })
  return claimed
}
