import type { Scoring } from './case.ts'
import { squash } from './words.ts'

/** Publication date, genre, title, where the body begins and ends, and residue that stayed in it. */
export function scoreDocument({ gold, reading, text, tally, at }: Scoring): void {
  const { published, genre, title, body } = reading.document
  if (gold.published) {
    const want = gold.published
    tally.right('published date', published.date === want.date, at(`want ${want.date}, got ${published.date}`))
    tally.right('published basis', published.basis === want.basis, at(`want ${want.basis}, got ${published.basis}`))
  }
  if (gold.genre) tally.right('genre', genre === gold.genre, at(`want ${gold.genre}, got ${genre}`))
  if (gold.title !== undefined) {
    const same = gold.title === null ? title === null : squash(title) === squash(gold.title)
    tally.right('title', same, at(`want ${gold.title}, got ${title}`))
  }
  if (!gold.body) return
  const words = squash(body.map(({ start, end }) => text.text.slice(start, end)).join(' '))
  const { starts, ends, boilerplate = [] } = gold.body
  tally.right('body start', words.startsWith(squash(starts)), at(`starts "${words.slice(0, 40)}", want "${starts}"`))
  tally.right('body end', words.endsWith(squash(ends)), at(`ends "${words.slice(-40)}", want "${ends}"`))
  for (const line of boilerplate) {
    const place = text.find(line)
    const inBody = place >= 0 && body.some(({ start, end }) => start <= place && place < end)
    tally.right('residue dropped', !inBody, at(`"${line}" is still in the body`))
  }
}
