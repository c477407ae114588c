import type {
  DocumentHit,
  EntitySummary,
  Passage,
  RecordedCommitment,
  RecordedEngagement,
  RecordedStatement,
} from '../../record/index.ts'
import { type Piece, plain, wrap } from '../terminal/index.ts'
import type { PageContext } from './context.ts'
import { writeDay } from './day.ts'
import { engagementLines } from './engagements.ts'
import { statementLines } from './statements.ts'
import { namesOf } from './who.ts'

/** How many digits of an id are shown: enough to name one of many. */
export const shortId = (id: string): string => (/^[0-9a-f]{64}$/.test(id) ? id.slice(0, 12) : id)

function passagePieces({ text, marks }: Passage, { style }: PageContext): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const add = (end: number, found: boolean): void => {
    const words = text.slice(at, end)
    const edge = /^\s/.test(words) && pieces.length ? ' ' : ''
    if (words)
      pieces.push({
        text: edge + plain(words) + (/\s$/.test(words) ? ' ' : ''),
        ...(found ? { style: style.found } : {}),
      })
    at = end
  }
  for (const { start, end } of marks) {
    add(start, false)
    add(end, true)
  }
  add(text.length, false)
  return pieces
}

/** A found document: title, what it is, the best place, its id. */
export function documentLines(hit: DocumentHit, context: PageContext): string[] {
  const { width, style } = context
  const { date, basis } = hit.published
  const about = [
    date ? `${writeDay(date)}${basis === 'inferred' ? ' (inferred)' : ''}` : null,
    hit.publisher && plain(hit.publisher),
    hit.genre,
  ]
  return [
    ...wrap(
      hit.titleMatch
        ? passagePieces(hit.titleMatch, context)
        : [{ text: plain(hit.title ?? hit.source), style: style.title }],
      { width },
    ),
    ...wrap([{ text: about.filter(Boolean).join(' · ') }, { text: ` · ${shortId(hit.id)}`, style: style.faint }], {
      width,
      indent: 2,
    }),
    ...(hit.passage
      ? wrap([{ text: '… ' }, ...passagePieces(hit.passage, context), { text: ' …' }], { width, indent: 2 })
      : []),
  ]
}

export const engagementHitLines = (engagement: RecordedEngagement, context: PageContext): string[] => {
  const [{ document }] = engagement.sources
  return [
    ...engagementLines(engagement, `· ${engagement.id}`, context),
    ...wrap([{ text: plain(document.title ?? document.source), style: context.style.faint }], {
      width: context.width,
      indent: 4,
    }),
  ]
}

export const statementHitLines = (statement: RecordedStatement, context: PageContext): string[] => {
  const { passage, content, document, sortDate } = statement
  const start = content.start - (passage.start ?? 0)
  const inPassage = { start, end: Math.min(passage.text.length, content.end - (passage.start ?? 0)) }
  const day = sortDate ? `${writeDay(sortDate)} · ` : ''
  const { width, style } = context
  return [
    ...wrap([{ text: namesOf(statement.holders, context), style: style.name }], { width, indent: 2, hang: 4 }),
    ...statementLines(statement, { text: passage.text, content: inPassage, where: `· ${statement.id}` }, context),
    ...wrap([{ text: `${day}${plain(document.title ?? document.source)}`, style: style.faint }], { width, indent: 4 }),
  ]
}

export const entityLines = ({ id, name, type, party, counts }: EntitySummary, context: PageContext): string[] =>
  wrap(
    [
      { text: plain(name), style: context.style.name },
      {
        text: ` · ${[type, party && party !== id ? (context.partyName(party) ?? party) : null].filter(Boolean).join(', ')}`,
      },
      { text: ` · ${counts.documents} texts, ${counts.engagements} engagements, ${counts.statements} statements` },
      { text: ` · ${id}`, style: context.style.faint },
    ],
    { width: context.width, hang: 2 },
  )

export const commitmentHitLines = (commitment: RecordedCommitment, context: PageContext): string[] => {
  const { holders, what, due, id, document, sortDate } = commitment
  const { width, style } = context
  const day = sortDate ? `${writeDay(sortDate)} · ` : ''
  return [
    ...wrap(
      [
        { text: namesOf(holders, context), style: style.name },
        { text: `: ${plain(what)}${due ? `, by ${writeDay(due)}` : ''}` },
        { text: ` · ${id}`, style: style.faint },
      ],
      { width, indent: 2, hang: 4 },
    ),
    ...wrap([{ text: `${day}${plain(document.title ?? document.source)}`, style: style.faint }], { width, indent: 4 }),
  ]
}
