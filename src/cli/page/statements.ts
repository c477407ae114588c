import type { Act, Span, Statement } from '../../model/index.ts'
import { type Piece, plain, wrap } from '../terminal/index.ts'
import type { PageContext } from './context.ts'
import { namesOf } from './who.ts'

/** What each act is called after "they". */
const acts: Readonly<Record<Act, string>> = {
  state: 'states',
  support: 'supports',
  criticise: 'criticises',
  reject: 'rejects',
  request: 'calls for',
  propose: 'proposes',
  commit: 'commits to',
  agree: 'agrees',
  inform: 'informs',
  inquire: 'asks about',
  warn: 'warns',
  courtesy: 'courtesy',
}
const longest = 400

/** Words as they stand in the text, in quotation marks where they are somebody's own. */
function contentOf(text: string, { start, end }: Span, quoted: Statement['quoted']): string {
  const words = plain(text.slice(start, Math.min(end, start + longest)))
  const short = end - start > longest ? `${words.replace(/\s+\S*$/, '')} …` : words
  return quoted === 'direct' ? `“${short.replace(/^["“”«]+|["”»]+$/g, '')}”` : short
}

export interface StatementText {
  readonly text: string
  readonly content: Span
  readonly where: string
}

/** The act, to whom, the words and where they stand. */
export function statementLines(
  statement: Statement,
  { text, content, where }: StatementText,
  context: PageContext,
): string[] {
  const { width, style } = context
  const { act, negated, addressees, reportedBy, quoted } = statement
  const to = addressees.length ? ` → ${namesOf(addressees, context)}` : ''
  const by = reportedBy ? `, as ${namesOf([reportedBy], context)} reports` : ''
  const pieces: Piece[] = [
    { text: `${negated ? 'not: ' : ''}${acts[act]}`, style: style.act },
    { text: `${to}${by}: `, style: style.faint },
    { text: contentOf(text, content, quoted), style: style.quote },
    { text: ` ${where}`, style: style.faint },
  ]
  return wrap(pieces, { width, indent: 4, hang: 6 })
}

/** Statements by who holds them, in the order in which the text brings in the holders. */
export function byHolders(statements: readonly Statement[], context: PageContext): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const names = namesOf(statement.holders, context) || 'Nobody named'
    groups.set(names, [...(groups.get(names) ?? []), statement])
  }
  return groups
}
