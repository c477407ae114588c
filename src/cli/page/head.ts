import type { Document } from '../../model/index.ts'
import { type Piece, plain, wrap } from '../terminal/index.ts'
import type { PageContext } from './context.ts'
import { writeDay } from './day.ts'
import { lineFinder } from './lines.ts'

const genres: Readonly<Record<Document['genre'], string>> = {
  readout: 'readout',
  statement: 'statement',
  'joint-statement': 'joint statement',
  transcript: 'transcript',
  announcement: 'announcement',
  news: 'news report',
  other: 'text',
}

function dayPieces({ published }: Document): string {
  const { date, time, basis, earliest, latest } = published
  if (date) return `${writeDay(date)}${time ? `, ${time}` : ''} (${basis})`
  return earliest || latest
    ? `between ${earliest ?? '…'} and ${latest ?? '…'} (${basis})`
    : 'day of publication unknown'
}

/** Title, who published it, when and how that is known. */
export function headLines(document: Document, { width, style }: PageContext): string[] {
  const { title, publisher, genre, published, source, text } = document
  const lineOf = lineFinder(text)
  const about = [publisher && plain(publisher), genres[genre], dayPieces(document)].filter(Boolean).join(' · ')
  const reasons = published.reasons.map(({ says, span }): Piece[] => [
    { text: `${plain(says)}${span ? ` (line ${lineOf(span.start)})` : ''}`, style: style.faint },
  ])
  return [
    ...wrap([{ text: title ? plain(title) : '(no title)', style: style.title }], { width }),
    ...wrap([{ text: about }], { width }),
    ...reasons.flatMap((reason) =>
      wrap([{ text: '– ', style: style.faint }, ...reason], { width, indent: 2, hang: 4 }),
    ),
    ...(source ? wrap([{ text: plain(source), style: style.faint }], { width }) : []),
  ]
}
