import { type Apposed, appositionAfter } from './apposition.ts'
import type { Candidate, Line } from './line.ts'
import { type Named, nameAfter, namedPerson, partyAfter } from './named.ts'
import { genderOf, readHonorifics, readName } from './names.ts'
import { type Office, readOffice } from './offices.ts'
import { readPerson } from './people.ts'
import { roleOf } from './roles.ts'
import { mergeOffices, readSecondOffice } from './second-office.ts'

/** Office and name together, from the unit on: titles before, after, or both. Several where a plural title has several names. */
export function readTitled(line: Line, office: Office): readonly Candidate[] {
  const { units, lexicon } = line
  const { words } = lexicon
  let whole = office
  let named = nameAfter(line, office.to)
  if (!named && !office.plural) {
    const second = readSecondOffice(line, office)
    const after = second && nameAfter(line, second.to)
    if (second && after) {
      whole = mergeOffices(line, office, second)
      named = after
    }
  }
  if (!named && !office.plural) named = nameAfterComma(line, office)
  if (!named) return []
  const found: Candidate[] = []
  let from = office.from
  for (let count = 0; named && count < 40; count++) {
    const own = whole.parties.length > 1 && whole.plural ? whole.parties[count] : whole.parties[0]
    const after = own === undefined ? partyAfter(line, named.to) : null
    const party: string | null = own ?? after?.party ?? null
    let to = after ? after.to : named.to
    const inner = [...(count === 0 ? whole.inner : []), ...(after ? [after] : [])]
    let role = roleOf(line, whole, party)
    if (role && count > 0) role = { ...role, party }
    const apposed: Apposed | null = whole.plural ? null : appositionAfter(line, to)
    if (apposed) {
      to = apposed.to
      inner.push(...apposed.office.inner)
      role ??= roleOf(line, apposed.office)
    }
    found.push(
      namedPerson(line, { from, to, run: named.run, gender: named.gender ?? office.head.gender ?? null, role, inner }),
    )
    if (!whole.plural) break
    const mark = units[to]
    let next = to + 1
    if (mark?.text === ',' && words.and.has(units[next]?.lower ?? '')) next++
    else if (mark?.text !== ',' && !words.and.has(mark?.lower ?? '')) break
    if (readOffice(line, next)) break
    from = next
    named = nameAfter(line, next)
  }
  return found
}

/** "The North's chief negotiator, Kim Myong Gil, …": a full name between commas, or one with a form of address. */
function nameAfterComma(line: Line, office: Office): Named | null {
  const { units } = line
  if (units[office.to]?.text !== ',' || office.head.alone === 'title') return null
  if (
    office.parties.length === 0 &&
    !office.complemented &&
    office.determiner !== 'definite' &&
    office.determiner !== 'possessive'
  )
    return null
  const honorifics = readHonorifics(line, office.to + 1)
  const addressed = honorifics.to > office.to + 1
  const known = readPerson(line, honorifics.to)
  const run = known?.run ?? readName(line, honorifics.to)
  if (!run || (!addressed && run.cores.length < 2)) return null
  const next = units[run.to]
  const closed = !next || [',', '.', ';', ')', ':'].includes(next.text) || line.lexicon.words.and.has(next.lower)
  if (!addressed && !closed) return null
  if (!addressed && line.party(run.from)) return null
  return { run, to: run.to, gender: honorifics.gender ?? known?.gender ?? genderOf(line, run) }
}
