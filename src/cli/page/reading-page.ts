import type { Reading } from '../../model/index.ts'
import { plain, wrap } from '../terminal/index.ts'
import type { PageContext } from './context.ts'
import { writeDay } from './day.ts'
import { engagementLines } from './engagements.ts'
import { headLines } from './head.ts'
import { lineFinder, whereOf } from './lines.ts'
import { byHolders, statementLines } from './statements.ts'
import { namesOf } from './who.ts'

const section = (name: string, lines: readonly string[], { style }: PageContext): string[] =>
  lines.length ? ['', style.heading(name), ...lines] : []

/** A reading as a page for people: what it is, who met whom, who said what, where each stands in the text. */
export function readingPage(reading: Reading, context: PageContext): string {
  const { document, engagements, statements, instruments, commitments } = reading
  const { width, style } = context
  const lineOf = lineFinder(document.text)
  const main = engagements.toSorted((a, b) => Number(b.main) - Number(a.main))
  const contacts = main.flatMap((engagement) =>
    engagementLines(engagement, whereOf(engagement.evidence, lineOf), context),
  )
  const said = [...byHolders(statements, context)].flatMap(([holders, group]) => [
    ...wrap([{ text: holders, style: style.name }], { width, indent: 2, hang: 4 }),
    ...group.flatMap((statement) => {
      const where = whereOf([statement.content], lineOf)
      return statementLines(statement, { text: document.text, content: statement.content, where }, context)
    }),
  ])
  const invoked = instruments.flatMap(({ name, year, evidence }) =>
    wrap(
      [
        { text: `${plain(name)}${year && !name.includes(String(year)) ? ` (${year})` : ''}` },
        { text: ` ${whereOf(evidence, lineOf)}`, style: style.faint },
      ],
      { width, indent: 2, hang: 4 },
    ),
  )
  const promised = commitments.flatMap(({ holders, what, due, evidence }) =>
    wrap(
      [
        { text: namesOf(holders, context), style: style.name },
        { text: `: ${plain(what)}${due ? `, by ${writeDay(due)}` : ''}` },
        { text: ` ${whereOf(evidence, lineOf)}`, style: style.faint },
      ],
      { width, indent: 2, hang: 4 },
    ),
  )
  const nothing = !document.text.trim()
    ? 'There are no words in it.'
    : contacts.length + said.length + invoked.length + promised.length === 0
      ? 'No contact, statement, instrument or commitment was found in it.'
      : null
  const lines = [
    ...headLines(document, context),
    ...section('Engagements', contacts, context),
    ...section('Statements', said, context),
    ...section('Instruments', invoked, context),
    ...section('Commitments', promised, context),
    ...(nothing ? ['', style.faint(nothing)] : []),
  ]
  return `${lines.join('\n')}\n`
}
