import type { Span, Statement } from '../../../src/model/index.ts'

/** Words of a statement and what they do in it. */
export interface StatementWords {
  readonly role: 'cue' | 'content' | 'between'
  readonly words: string
}

/** Words between cue and content are shown where there are no more than these. */
const mostBetween = 40

const say = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim()

/** A statement's words in the order of the text: its cue, its content, and what joins the two where that is short. */
export function wordsOf(text: string, { cue, content }: Pick<Statement, 'cue' | 'content'>): readonly StatementWords[] {
  const said: StatementWords = { role: 'content', words: say(text, content) }
  if (!cue) return [said]
  const told: StatementWords = { role: 'cue', words: say(text, cue) }
  const isAfter = cue.start >= content.end
  const gap = isAfter ? { start: content.end, end: cue.start } : { start: cue.end, end: content.start }
  const joint = gap.end - gap.start <= mostBetween ? say(text, gap).replace(/^[”"’',;:\s]+/, '') : '…'
  const between: readonly StatementWords[] = joint ? [{ role: 'between', words: joint }] : []
  if (cue.start < content.start && cue.end > content.start) return [said]
  return isAfter ? [said, ...between, told] : [told, ...between, said]
}
