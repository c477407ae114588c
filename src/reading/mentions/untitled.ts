import { appositionAfter } from './apposition.ts'
import type { Candidate, Line } from './line.ts'
import type { NameRun } from './name-run.ts'
import { namedPerson, partyAfter } from './named.ts'
import { genderOf, isNameWord, readHonorifics, readName } from './names.ts'
import { isPossessive } from './parties.ts'
import { readPerson } from './people.ts'
import { roleOf } from './roles.ts'

/** A person whom the text names without a title before the name; a title may follow. */
export function readUntitled(line: Line, at: number): Candidate | null {
  const honorifics = readHonorifics(line, at)
  const addressed = honorifics.to > at
  const found = readPerson(line, honorifics.to)
  const run = found?.run ?? (addressed ? readName(line, honorifics.to) : nameWithApposition(line, at))
  if (!run) return null
  const gender = honorifics.gender ?? found?.gender ?? genderOf(line, run)
  const after = partyAfter(line, run.to)
  const apposed = appositionAfter(line, run.to)
  const role = apposed ? roleOf(line, apposed.office) : null
  const to = apposed?.to ?? run.to
  const own = namedPerson(line, {
    from: at,
    to,
    run,
    gender,
    role,
    inner: apposed?.office.inner ?? [],
    ...(found ? { key: found.key } : {}),
  })
  // "Justin Trudeau of Canada": a full name and a state; what the state has ("of Canada's …") is something else.
  const ownParty = after && !apposed && run.cores.length > 1 && !isPossessive(line.units, after.to) ? after : null
  return ownParty ? { ...own, to: ownParty.to, party: ownParty.party, inner: [ownParty] } : own
}

/** A name of two words or more that only its apposition makes known: "X Y, Chancellor of Germany,". */
function nameWithApposition(line: Line, at: number): NameRun | null {
  if (!isNameWord(line, at) || line.party(at)) return null
  const run = readName(line, at)
  if (!run || run.cores.length < 2 || line.units[run.to]?.text !== ',') return null
  return appositionAfter(line, run.to) ? run : null
}
