import { determinerAt } from './determiners.ts'
import type { Line } from './line.ts'
import { nameAfter } from './named.ts'
import { type Office, readOffice } from './offices.ts'

/** An office that stands after the name of who holds it. */
export interface Apposed {
  readonly office: Office
  readonly to: number
}

/** ", Chancellor of Germany," after a name; not the next of a list of people. */
export function appositionAfter(line: Line, at: number): Apposed | null {
  const { units } = line
  const mark = units[at]
  if (!mark || (mark.text !== ',' && mark.text !== '(' && mark.text !== '–' && mark.text !== '—')) return null
  // "X, formerly the head of …"
  const adverb = units[at + 1]?.pos === 'ADV' && !units[at + 1]?.capital
  const read = readOffice(line, adverb ? at + 2 : at + 1)
  if (!read || read.plural) return null
  const over = adverb && line.lexicon.words.past.has(units[at + 1]?.lower ?? '')
  const office = over ? { ...read, former: true } : read
  if (
    office.head.alone === 'title' &&
    (office.head.office || (office.determiner === null && office.inner.length === 0))
  )
    return null
  const bare = office.parties.length === 0 && office.inner.length === 0 && !office.complemented
  if (bare && office.determiner !== 'definite' && office.determiner !== 'possessive') return null
  let { to } = office
  for (let next = units[to]; next && line.lexicon.words.and.has(next.lower); next = units[to]) {
    const second = readOffice(line, to + 1)
    if (!second || second.plural || nameAfter(line, second.to)) break
    to = second.to
  }
  if (nameAfter(line, to)) return null
  const next = units[to]
  if (
    next &&
    ![',', '.', ';', ')', '–', '—', ':', '”', '"'].includes(next.text) &&
    !line.lexicon.words.and.has(next.lower)
  )
    return null
  // "X, the President and the Prime Minister met": a list, unless the words go on in small letters ("… and now leads").
  if (next && line.lexicon.words.and.has(next.lower)) {
    const after = units[to + 1]
    if (!after || after.capital || determinerAt(line, to + 1) || readOffice(line, to + 1)) return null
  }
  return { office, to }
}
