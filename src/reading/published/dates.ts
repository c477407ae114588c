import { addDays, isoDay } from '../kit/calendar.ts'
import type { Sentence, TimeExpression } from '../kit/index.ts'
import { directionOf } from '../kit/tense.ts'
import type { TimeWords } from '../kit/words/times.ts'
import type { Bound } from './bound.ts'

/** Sentences that count as the lead: there the day of issue is the day of the news. */
const LEAD = 4

/** What full dates in the text say: what is told had happened, what is announced was still to come. */
export function dateBounds(
  text: string,
  sentences: readonly Sentence[],
  expressions: readonly TimeExpression[],
  words: TimeWords,
  latestYear: number,
): Bound[] {
  const bounds: Bound[] = []
  for (const [i, expression] of expressions.entries()) {
    const { form } = expression
    const sentence = sentences[expression.sentence]
    if (!sentence) continue
    const said = text.slice(expression.start, expression.end)
    const span = { start: expression.start, end: expression.end }
    if (form.kind === 'year' && form.year <= latestYear && directionOf(expression, sentence, words) === 'past')
      bounds.push({
        earliest: `${form.year}-01-01`,
        latest: null,
        day: null,
        weight: 0.5,
        kind: 'date',
        says: `${said} lies in the past.`,
        span,
      })
    if (form.kind !== 'date' || form.year === null) continue
    const day = isoDay(form.year, form.month, form.day)
    if (!day) continue
    const beside = [expressions[i - 1], expressions[i + 1]].find(
      (other) => other?.form.kind === 'days' && other.sentence === expression.sentence && close(other, expression),
    )
    if (beside?.form.kind === 'days') {
      const issued = addDays(day, -beside.form.offset)
      bounds.push({
        earliest: issued,
        latest: issued,
        day: issued,
        weight: 4,
        kind: 'event-day',
        says: `"${text.slice(beside.start, beside.end)}" is ${day}.`,
        span,
      })
      continue
    }
    const direction = directionOf(expression, sentence, words)
    if (direction === 'past')
      bounds.push({
        earliest: day,
        latest: null,
        day: isLead(sentence) ? day : null,
        weight: 1,
        kind: 'date',
        says: `${said} lies in the past.`,
        span,
      })
    if (direction === 'future')
      bounds.push({
        earliest: null,
        latest: day,
        day: null,
        weight: 1,
        kind: 'date',
        says: `${said} lies ahead.`,
        span,
      })
  }
  return bounds
}

const isLead = ({ paragraph, index }: Sentence): boolean => paragraph >= 0 && index < LEAD

/** "today, September 14, 2020", "yesterday (14 September 2020)". */
const close = (a: TimeExpression, b: TimeExpression): boolean =>
  Math.max(a.start, b.start) - Math.min(a.end, b.end) <= 3

/** The days of the week that the lead names looking back: news tells what happened today or in the last days. */
export function leadWeekdays(
  sentences: readonly Sentence[],
  expressions: readonly TimeExpression[],
  words: TimeWords,
): TimeExpression[] {
  return expressions.filter(({ sentence, form, start, end }) => {
    const own = sentences[sentence]
    return (
      own !== undefined &&
      isLead(own) &&
      form.kind === 'weekday' &&
      form.direction !== 'next' &&
      directionOf({ start, end }, own, words) !== 'future'
    )
  })
}
