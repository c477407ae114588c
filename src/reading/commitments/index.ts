import { type Commitment, contains, evidence, factId, type Statement } from '../../model/index.ts'
import { type Clause, type ResolvedTime, stage, type Token } from '../kit/index.ts'
import { type Content, isDiscrete } from './discrete.ts'
import { dueOf } from './due.ts'
import { holdersOf, subjectOf } from './holders.ts'
import { paraphrase } from './paraphrase.ts'

const day = /^\d{4}-\d{2}(?:-\d{2})?$/

/** Undertakings: what holders commit or agree to, where it is something discrete that can be checked. */
export const commitments = stage({
  fills: 'commitments',
  needs: ['source', 'sentences', 'mentions', 'clauses', 'published', 'times', 'entities', 'genre', 'statements'],
  run: (draft, { language, trace }) => {
    const words = language.words.commitments
    const { sentences } = draft.sentences
    const { text } = draft.source
    const published = draft.published.date
    const later = published
      ? draft.times.filter(({ value }) => day.test(value) && value > published.slice(0, value.length))
      : []
    const clauses = Map.groupBy(draft.clauses, ({ sentence }) => sentence)

    const contentOf = ({ content }: Statement, times: readonly ResolvedTime[]): Content => {
      const inside = sentences.filter((sentence) => sentence.start < content.end && content.start < sentence.end)
      return {
        span: content,
        tokens: inside.flatMap(({ tokens }) => tokens.filter((token) => contains(content, token))),
        clauses: inside.flatMap(({ index }) =>
          (clauses.get(index) ?? []).filter(({ verb }) => contains(content, verb)),
        ),
        times: times.filter((time) => contains(content, time)),
      }
    }

    const cueHolds = ({ cue }: Statement, list: ReadonlySet<string>): boolean =>
      cue !== null &&
      text
        .slice(cue.start, cue.end)
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .some((word) => list.has(word))

    const undertakes = (statement: Statement): boolean =>
      (statement.act === 'commit' || statement.act === 'agree') &&
      !statement.negated &&
      statement.holders.length > 0 &&
      !cueHolds(statement, words.wishes) &&
      !cueHolds(statement, words.cueWishes) &&
      !cueHolds(statement, words.retracting)

    const found = draft.statements.flatMap((statement): Commitment[] => {
      if (!undertakes(statement)) return []
      const content = contentOf(statement, later)
      if (!isDiscrete(content, draft.genre === 'transcript', words)) return []
      const clause = clauseWithSubject(content)
      const subject = clause?.subject ? subjectOf(clause.subject, draft.mentions) : null
      const holders = holdersOf(statement, subject, draft.entities)
      const what = paraphrase(deedTokens(content, clause), text, words)
      if (!what || !holders) return []
      const due = dueOf(content, sentences, later, words)
      trace.add({ rule: 'commitment:discrete', field: 'commitments', spans: [statement.content], note: what })
      const spans = statement.cue ? [statement.content, statement.cue] : [statement.content]
      return [
        {
          id: factId('commitment', statement.id, what, due),
          holders,
          what,
          due,
          statement: statement.id,
          evidence: evidence(spans),
        },
      ]
    })
    return once(found)
  },
})

/** The clause that the content begins with, where it has a subject of its own: "Rome will send …". */
function clauseWithSubject({ span, clauses }: Content): Clause | null {
  const [first] = clauses
  const own = first?.subject && contains(span, first.subject) && first.subject.start < first.verb.start
  return own && first.verb.form === 'finite' && !first.sharedSubject ? first : null
}

/** The content from its verb on, where its subject is the one who will do it. */
const deedTokens = ({ tokens }: Content, clause: Clause | null): readonly Token[] =>
  clause && clause.verb.voice === 'active' ? tokens.filter(({ start }) => start >= clause.verb.start) : tokens

const opening = 5

/** Each undertaking once, however often it is told; all its places are evidence. */
function once(found: readonly Commitment[]): readonly Commitment[] {
  const same = Map.groupBy(found, ({ what }) =>
    what
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .slice(0, opening)
      .join(' '),
  )
  return [...same.values()].flatMap((told): Commitment[] => {
    const [first] = told
    return first
      ? [
          {
            ...first,
            due: told.find(({ due }) => due)?.due ?? null,
            evidence: evidence(told.flatMap((one) => one.evidence)),
          },
        ]
      : []
  })
}
