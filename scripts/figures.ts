/*
 * Writes the figures of accuracy into the README: over corpus/, and over folders of other gold that are named.
 *   node scripts/figures.ts [FOLDER...]            prints the table
 *   node scripts/figures.ts --write [FOLDER...]    writes it between the marks in README.md
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Case, scoreReadings } from '../src/score/index.ts'
import { readCases } from '../test/cases.ts'
import { root } from '../test/root.ts'

/** Rows of the table: the scorer's noun, and what it is called here. */
const rows: readonly (readonly [noun: string, name: string])[] = [
  ['published date', 'day of publication'],
  ['title', 'headline'],
  ['residue dropped', 'page furniture kept out of the body'],
  ['main engagement', 'the contact that the text is about'],
  ['engagements', 'all contacts, past and planned'],
  ['participants', 'who took part'],
  ['participant party', 'for which party'],
  ['engagement date', 'when'],
  ['initiator', 'at whose initiative'],
  ['topics', 'what was on the table'],
  ['statements found', 'statements found'],
  ['statements strict', 'statements found, with holder and act both right'],
  ['statement quoted', 'quoted or indirect, of those found'],
  ['instruments', 'resolutions, treaties, formats'],
  ['commitments', 'commitments'],
  ['name links', 'names led to the right one'],
  ['role and description links', '"the latter", "the minister", "his counterpart" led to the right one'],
]

const others = process.argv.slice(2).filter((argument) => argument !== '--write')
const columns: readonly (readonly [heading: string, cases: readonly Case[]])[] = [
  ['corpus', readCases(join(root, 'corpus'))],
  ...(others.length ? [['real texts', others.flatMap(readCases)] as const] : []),
]

const measured = columns.map(([heading, cases]) => ({
  heading: `${heading} (${cases.length})`,
  reached: new Map(scoreReadings(cases).table.map(({ name, f1 }) => [name, f1])),
}))

const cell = (reached: ReadonlyMap<string, number>, noun: string) => {
  const f1 = reached.get(noun)
  return f1 === undefined ? '–' : String(Math.round(100 * f1))
}

const table = [
  `| F1 | ${measured.map(({ heading }) => heading).join(' | ')} |`,
  `|---|${measured.map(() => '--:|').join('')}`,
  ...rows.map(([noun, name]) => `| ${name} | ${measured.map(({ reached }) => cell(reached, noun)).join(' | ')} |`),
].join('\n')

if (process.argv.includes('--write')) {
  const file = join(root, 'README.md')
  const page = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    page.replace(/(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/, (_, from, to) => `${from}\n${table}\n\n${to}`),
  )
} else console.log(table)
