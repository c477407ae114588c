import { randomUUID } from 'node:crypto'
import { readMarks } from '../../passage.ts'
import type { Passage } from '../../view.ts'
import { raw, sql } from '../fragment.ts'
import type { Match } from '../match.ts'
import type { Queries } from '../queries.ts'

/*
 * SQLite marks found words by putting strings around them. These two stand in no text, so that they can be read back
 * into offsets.
 */
const nonce = randomUUID()
const open = `\u0002${nonce}<`
const close = `\u0003${nonce}>`
const wordsInPassage = 40

/** Where the words of a search stand in a document: in its title, and at the best place of its text. */
export function matchInDocument(
  queries: Queries,
  key: number,
  text: string,
  { wanted }: Match,
): { titleMatch: Passage | null; passage: Passage | null } {
  const row = wanted
    ? queries.row<{ title: string | null; best: string }>(
        sql`select highlight(documents_text, 0, ${open}, ${close}) as title,
              snippet(documents_text, 1, ${open}, ${close}, '', ${wordsInPassage}) as best
            from documents_text where documents_text match ${wanted} and rowid = cast(${key} as integer)`,
      )
    : undefined
  if (!row) return { titleMatch: null, passage: null }
  const title = readMarks(row.title ?? '', open, close)
  const best = readMarks(row.best, open, close)
  const start = text.indexOf(best.text)
  return {
    titleMatch: title.marks.length ? { ...title, start: null } : null,
    passage: best.text ? { ...best, start: start < 0 ? null : start } : null,
  }
}

/** The words of a fact with those of a search marked. */
export function matchInFact(
  queries: Queries,
  listed: 'engagements' | 'statements' | 'commitments',
  key: number,
  match: Match | null,
): Passage | null {
  if (!match?.wanted) return null
  const table = raw(`${listed}_text`)
  const row = queries.row<{ words: string }>(
    sql`select snippet(${table}, 0, ${open}, ${close}, '', 64) as words
        from ${table} where ${table} match ${match.wanted} and rowid = cast(${key} as integer)`,
  )
  return row ? { ...readMarks(row.words, open, close), start: null } : null
}
