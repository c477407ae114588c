import type { Span } from '../../model/index.ts'
import type { FindDates } from '../kit/dates.ts'
import type { DateClue } from '../kit/page.ts'
import type { Dateline } from './dateline.ts'
import type { FrontMatter } from './front-matter.ts'
import type { Headline } from './headline.ts'
import type { Unit } from './unit.ts'
import type { Verdict } from './verdict.ts'

interface Input {
  readonly text: string
  readonly units: readonly Unit[]
  readonly verdicts: readonly Verdict[]
  readonly kept: readonly Unit[]
  readonly front: FrontMatter
  readonly dateline: Dateline | null
  readonly headline: Headline | null
  readonly find: FindDates
}

/** The dates that stand in the page's furniture, in order. */
export function cluesOf({ text, units, verdicts, kept, front, dateline, headline, find }: Input): DateClue[] {
  const clues: DateClue[] = []
  const add = (span: Span | null, role: DateClue['role']): void => {
    if (span)
      for (const { start, end, form } of find(text, span.start, span.end))
        if (form.kind === 'date') clues.push({ start, end, role })
  }
  add(front.date, 'front-matter')
  add(front.source, 'address')
  const lastText = kept.at(-1)?.start ?? Number.POSITIVE_INFINITY
  let related = false
  // Of two stamps, one over the headline and one under it, the upper one is the site's clock.
  const title = headline?.span.start ?? -1
  const under = units.some(
    (unit, i) => unit.stamp?.pure && verdicts[i] && unit.start > title && unit.start <= (kept[0]?.start ?? lastText),
  )
  const isClock = (clue: DateClue, unit: Unit): boolean =>
    clue.role === 'published' && under && unit.end < title && /\d:\d\d/.test(unit.text)
  for (const [i, unit] of units.entries()) {
    const verdict = verdicts[i]
    if (!verdict) continue
    if (verdict.kind === 'related' || verdict.kind === 'tags')
      related ||= unit.start > lastText && verdict.kind === 'related'
    if (verdict.kind === 'caption' || verdict.kind === 'credit') add(unit, 'caption')
    else if (related) for (const clue of unit.stamp?.clues ?? []) clues.push({ ...clue, role: 'other-article' })
    else if (unit.stamp)
      clues.push(...unit.stamp.clues.map((clue) => (isClock(clue, unit) ? { ...clue, role: 'clock' as const } : clue)))
    else if (verdict.kind === 'link' && unit.start < lastText)
      add(unit, /^\W*(?:https?:|www\.)/.test(unit.text) ? 'address' : 'other-article')
  }
  if (headline) add(headline.span, 'title')
  if (dateline?.date) clues.push({ ...dateline.date, role: 'dateline' })
  return clues.sort((a, b) => a.start - b.start)
}
