import type { Span } from '../../model/index.ts'
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
  /** Events that captions and the like name; what the text calls "the summit" may be one of them. */
  readonly around: readonly KnownEvent[]
}

/** How many words may lie between an event and a day after it, and between a day and the event after it. */
const NEAR = 9
const NEAR_BEFORE = 5
/** No more letters than these in any case. */
const FAR = 120

/** Events beyond these add nothing. */
const MOST = 40

/** What the text says of its day by events whose days are known: "the congress held the day before yesterday". */
export function eventBounds(input: Input): Bound[] {
  const { text, sentences, mentions, knowledge, words } = input
  const bySentence = Map.groupBy(input.expressions, ({ sentence }) => sentence)
  const bounds: Bound[] = []
  const events = new Map(input.around.map((event) => [event.id, event]))
  for (const mention of mentions.filter(({ type, key }) => type === 'event' && key !== null).slice(0, MOST)) {
    const event = mention.key ? knowledge.event(mention.key) : null
    const sentence = sentences[mention.sentence]
    if (!event || !sentence) continue
    events.set(event.id, event)
    const beside = dayOf(mention, bySentence.get(mention.sentence) ?? [], sentence, words)
    bounds.push(
      (beside && byExpression(text, event, mention, beside, sentence, words)) ??
        byTense(text, event, mention, sentence, words),
    )
  }
  return [...bounds, ...echoes(input, bySentence, [...events.values()])]
}

/** "Monday's summit", where the text has named one summit and no other. */
function echoes(
  { text, sentences, words }: Input,
  bySentence: ReadonlyMap<number, readonly TimeExpression[]>,
  events: readonly KnownEvent[],
): Bound[] {
  const bounds: Bound[] = []
  for (const event of events) {
    const nouns = words.eventNouns[event.kind]
    if (!nouns || events.some((other) => other !== event && other.kind === event.kind)) continue
    for (const [index, expressions] of bySentence) {
      const sentence = sentences[index]
      const noun = sentence?.tokens.find(({ lower }) => nouns.includes(lower))
      const beside = sentence && noun && dayOf(noun, expressions, sentence, words)
      const bound = beside && byExpression(text, event, noun, beside, sentence, words)
      if (bound) bounds.push(bound)
    }
  }
  return bounds
}

/** The day said of an event and of nothing else: "yesterday's congress", "the summit that was held in Sochi on Monday". */
function dayOf(
  event: Span,
  expressions: readonly TimeExpression[],
  { tokens }: Sentence,
  { joining, possessive }: TimeWords,
): TimeExpression | null {
  for (const expression of expressions) {
    if (expression.form.kind !== 'days' && expression.form.kind !== 'weekday') continue
    const before = expression.end <= event.start
    const from = before ? expression.end : event.end
    const to = before ? event.start : expression.start
    if (from > to || to - from > FAR) continue
    const between = tokens.filter(({ start, end }) => start >= from && end <= to)
    if (between.length > (before ? NEAR_BEFORE : NEAR)) continue
    const joined = before
      ? between[0]?.lower === possessive
      : between.every(({ lower, text }) => joining.includes(lower) || /^\p{Lu}/u.test(text) || text === ',')
    if (joined) return expression
  }
  return null
}

function byExpression(
  text: string,
  event: KnownEvent,
  mention: Span,
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
