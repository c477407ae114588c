/*
 * Walks one text through the stages, with what each really makes of it, and puts that into ARCHITECTURE.md.
 *   node scripts/walk.ts            prints the walk
 *   node scripts/walk.ts --write    writes it between the marks in ARCHITECTURE.md
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtIn } from '../src/knowledge/index.ts'
import { english } from '../src/languages/en/index.ts'
import type { Holder, Span } from '../src/model/index.ts'
import { type Draft, noTrace } from '../src/reading/kit/index.ts'
import { stages } from '../src/reading/reader.ts'

const root = join(import.meta.dirname, '..')
const example = 'examples/2031-01-14-russia-mfa-call-italy.txt'
const text = readFileSync(join(root, example), 'utf8')

const words = ({ start, end }: Span, most = 90): string => {
  const all = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return `“${all.length > most ? `${all.slice(0, most).replace(/\s\S*$/, '')} …` : all}”`
}
const who = ({ name, party }: Holder): string => (name && party ? `${name} (${party})` : (name ?? party ?? '?'))

/** What to show of each field, in a few lines. */
const views: { readonly [Field in keyof Draft]?: (draft: Draft) => readonly string[] } = {
  page: ({ page }) => [
    `title ${page.title?.span ? words(page.title.span, 60) : 'none'}`,
    `${page.paragraphs.length} paragraphs, the first ${words(page.paragraphs[0] ?? { start: 0, end: 0 }, 60)}`,
    `residue ${page.residue.map((line) => `${words(line, 30)} ${line.kind}`).join(', ')}`,
  ],
  sentences: ({ sentences }) => {
    const tokens = sentences.sentences[1]?.tokens ?? []
    return [
      `${sentences.sentences.length} sentences, ${sentences.quotations.length} quotations`,
      tokens
        .slice(0, 9)
        .map(({ text: word, pos }) => `${word}/${pos}`)
        .join(' '),
    ]
  },
  expressions: ({ expressions }) => expressions.slice(0, 3).map((e) => `${words(e)} ${JSON.stringify(e.form)}`),
  mentions: ({ mentions }) =>
    mentions
      .filter(({ kind, within }) => within === null && kind !== 'pronoun')
      .slice(2, 8)
      .map((mention) => `${words(mention, 70)} ${mention.kind}, ${mention.type}`),
  clauses: ({ clauses }) =>
    clauses
      .slice(1, 6)
      .map(({ kind, verb, subject }) => `${kind}: ${subject ? words(subject, 40) : 'nobody'} | ${words(verb)}`),
  published: ({ published: { date, basis, reasons } }) => [
    `${date} (${basis})`,
    ...reasons.map(({ says, span }) => (span ? `${says} ${words(span)}` : says)),
  ],
  times: ({ times }) => times.slice(0, 3).map((time) => `${words(time)} ${time.value} (${time.basis})`),
  entities: ({ entities }) =>
    entities.entities.slice(0, 4).map(({ name, type, party, mentions }) => {
      const forms = [...new Set(mentions.map((mention) => words(mention, 44)))].slice(0, 4)
      return `${name}, ${type}${party ? ` of ${party}` : ''}: ${forms.join(', ')}`
    }),
  genre: ({ genre }) => [genre],
  instruments: ({ instruments }) => instruments.map(({ name, evidence }) => `${name} ${words(evidence[0])}`),
  engagements: ({ engagements }) =>
    engagements.map((e) => {
      const topics = e.topics.map(({ label }) => label).join('; ')
      const initiator = e.initiator ? `, initiated by ${e.initiator}` : ''
      const where = e.place ? `, ${e.place}` : ''
      return `${e.main ? 'main ' : ''}${e.kind}, ${e.status}, ${e.date ?? 'no date'}${where}: ${e.participants.map(who).join(', ')}${initiator}${topics ? `; on ${topics}` : ''}`
    }),
  statements: ({ statements }) =>
    statements
      .slice(0, 6)
      .map(({ holders, act, content }) => `${holders.map(who).join(', ')}: ${act} ${words(content)}`),
  commitments: ({ commitments }) =>
    commitments.map(({ holders, what, due }) => `${holders.map(who).join(', ')}: ${what}${due ? `, due ${due}` : ''}`),
}

const tools = { language: english, knowledge: builtIn(), trace: noTrace }
const draft: Record<string, unknown> = { source: { text } }
const steps = stages.map(({ fills, needs, run }, at) => {
  draft[fills] = run(draft as unknown as Draft, tools)
  const lines = views[fills as keyof Draft]?.(draft as unknown as Draft) ?? []
  const given = (needs as readonly string[]).join(', ')
  return [`${at + 1}. **${fills}** out of ${given}`, ...lines.map((line) => `   - ${line}`)].join('\n')
})

const walk = `\`${example}\`, with what each stage really makes of it:\n\n${steps.join('\n')}\n`

if (process.argv.includes('--write')) {
  const file = join(root, 'ARCHITECTURE.md')
  const page = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    page.replace(/(<!-- walk -->\n)[\s\S]*(<!-- end of walk -->)/, (_, from, to) => `${from}\n${walk}\n${to}`),
  )
} else console.log(walk)
