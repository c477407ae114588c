import { addDays, dayNumber, lastDay, weekdayOf } from '../kit/calendar.ts'
import type { Knowledge, KnownEvent, Mention, Sentence, TimeExpression } from '../kit/index.ts'
import { directionOf } from '../kit/tense.ts'
import type { TimeWords } from '../kit/words/times.ts'
import type { Bound } from './bound.ts'

interface Input {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly expressions: readonly TimeExpression[]
  readonly mentions: readonly Mention[]
  readonly knowledge: Knowledge
  readonly words: TimeWords
}

/** How many words may lie between an event and the day that is said of it. */
const NEAR = 9

/** What the text says of its day by events whose days are known: "the congress held the day before yesterday". */
export function eventBounds(input: Input): Bound[] {
  const { text, sentences, mentions, knowledge, words } = input
  const bounds: Bound[] = []
  for (const mention of mentions) {
    const event = mention.type === 'event' && mention.key ? knowledge.event(mention.key) : null
    const sentence = sentences[mention.sentence]
    if (!event || !sentence) continue
    const beside = dayOfEvent(input, mention, sentence)
    bounds.push(
      (beside && byExpression(text, event, mention, beside, sentence, words)) ??
        byTense(text, event, mention, sentence, words),
    )
  }
  return bounds
}

/** The day said of an event and of nothing else: "yesterday's congress", "the summit that was held in Sochi on Monday". */
function dayOfEvent({ expressions, words }: Input, mention: Mention, { tokens }: Sentence): TimeExpression | null {
  const joining = new Set(words.joining)
  for (const expression of expressions) {
    if (expression.sentence !== mention.sentence) continue
    if (expression.form.kind !== 'days' && expression.form.kind !== 'weekday') continue
    const before = expression.end <= mention.start
    const from = before ? expression.end : mention.end
    const to = before ? mention.start : expression.start
    const between = tokens.filter(({ start, end }) => start >= from && end <= to)
    if (between.length > (before ? 3 : NEAR) || from > to) continue
    const joined = before
      ? between[0]?.lower === "'s"
      : between.every(({ lower, text }) => joining.has(lower) || /^\p{Lu}/u.test(text) || text === ',')
    if (joined) return expression
  }
  return null
}

function byExpression(
  text: string,
  event: KnownEvent,
  mention: Mention,
  expression: TimeExpression,
  sentence: Sentence,
  words: TimeWords,
): Bound | null {
  const first = event.start
  const last = event.end ?? lastDay(event.start)
  if (first.length < 10) return null
  const said = text.slice(expression.start, expression.end)
  const span = { start: Math.min(mention.start, expression.start), end: Math.max(mention.end, expression.end) }
  const { form } = expression
  if (form.kind === 'days') {
    const day = addDays(form.offset < 0 ? last : first, -form.offset)
    return {
      earliest: addDays(first, -form.offset),
      latest: addDays(last, -form.offset),
      day,
      weight: form.offset === 0 ? 2.5 : 4,
      kind: 'event-day',
      says: `"${said}" is said of ${event.name}, which was on ${days(event)}: that makes it ${day}.`,
      span,
    }
  }
  if (form.kind !== 'weekday') return null
  const day = dayWithin(first, last, form.weekday)
  if (!day) return null
  const ahead = directionOf(expression, sentence, words) === 'future' || form.direction === 'next'
  return {
    earliest: ahead ? addDays(day, -7) : day,
    latest: ahead ? day : addDays(day, 6),
    day: ahead ? null : day,
    weight: 2.5,
    kind: 'event-day',
    says: `"${said}" is said of ${event.name}, which was on ${days(event)}: that is ${day}.`,
    span,
  }
}

function dayWithin(first: string, last: string, weekday: number): string | null {
  const length = Math.min(dayNumber(last) - dayNumber(first), 6)
  for (let i = 0; i <= length; i++) if (weekdayOf(addDays(first, i)) === weekday) return addDays(first, i)
  return null
}

function byTense(text: string, event: KnownEvent, mention: Mention, sentence: Sentence, words: TimeWords): Bound {
  const direction = directionOf(mention, sentence, words)
  const said = text.slice(mention.start, mention.end)
  return {
    earliest: direction === 'past' ? event.start : null,
    latest: direction === 'future' ? lastDay(event.end ?? event.start) : null,
    day: null,
    weight: 1,
    kind: 'event',
    says:
      direction === 'future'
        ? `${said} (${days(event)}) was still to come.`
        : direction === 'past'
          ? `${said} (${days(event)}) had begun.`
          : `${said} (${days(event)}) is spoken of.`,
    span: { start: mention.start, end: mention.end },
  }
}

const days = ({ start, end }: KnownEvent): string => (end && end !== start ? `${start} to ${end}` : start)
