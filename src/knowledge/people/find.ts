import type { Knowledge, KnownPerson } from '../../reading/kit/index.ts'
import { mayHoldOn, surelyHoldsOn } from './interval.ts'
import { nameKey } from './name-key.ts'
import { coreOfName } from './name-parts.ts'
import type { Candidate, People } from './people.ts'
import { shortNames } from './short-names.ts'

const nobody: readonly KnownPerson[] = []

/** True where two given names are one, or one is the other's initial or short form. */
const sameGiven = (asked: string, known: string): boolean =>
  asked === known ||
  (asked.length === 1 && known.startsWith(asked)) ||
  (shortNames.get(asked)?.includes(known) ?? false) ||
  (shortNames.get(known)?.includes(asked) ?? false)

/**
 * True where the names agree but for what one of them leaves out: middle names, patronymics, a second surname, or a
 * first name that is not used ("Cyril Ramaphosa").
 */
function agree(asked: readonly string[], known: readonly string[]): boolean {
  if (asked.length < 2 || known.length < 2) return false
  if (!sameGiven(asked[0] ?? '', known[0] ?? ''))
    return known.length > asked.length && asked.every((word) => word.length > 1 && known.includes(word))
  const [short, long] = known.length < asked.length ? [known, asked] : [asked, known]
  return short.slice(1).every((word) => long.includes(word, 1))
}

/** More than so many answers are no answer. */
const tooMany = 4

/** Look-ups of people and their offices. */
export function createFinder(
  people: People,
): Pick<Knowledge, 'personsByName' | 'personsBySurname' | 'holders' | 'officesOf'> {
  const named = (name: string): readonly KnownPerson[] => {
    const { words, suffix } = coreOfName(name)
    const key = nameKey(name)
    const core = nameKey(suffix === '' ? words.join(' ') : `${words.join(' ')} ${suffix}`)
    const parts = core.split(' ')
    const candidates = new Set<Candidate>()
    for (const word of parts) for (const candidate of people.underHandle(word)) candidates.add(candidate)
    if (candidates.size === 0) return nobody
    const exact = [...candidates].filter(({ keys }) => keys.full.includes(key) || keys.full.includes(core))
    if (exact.length > 0) return exact.map(({ person }) => person)
    const spelled = parts.filter((word, i) => i === 0 || word.length > 1)
    const close = [...candidates].filter(({ keys }) => keys.full.some((known) => agree(spelled, known.split(' '))))
    return close.length > tooMany ? nobody : close.map(({ person }) => person)
  }
  const remembered = new Map<string, readonly KnownPerson[]>()
  return {
    personsByName: (name) => {
      let found = remembered.get(name)
      if (found === undefined) {
        found = named(name)
        if (remembered.size > 5000) remembered.clear()
        remembered.set(name, found)
      }
      return found
    },
    personsBySurname: (surname) => {
      const key = nameKey(surname)
      const found = people.underHandle(key.slice(key.lastIndexOf(' ') + 1))
      return found.length === 0
        ? nobody
        : found.filter(({ keys }) => keys.last.includes(key)).map(({ person }) => person)
    },
    holders: ({ party, kind, date }) => {
      const found = people.tenuresOf(party, kind).filter((tenure) => mayHoldOn(tenure, date))
      return found.length < 2
        ? found
        : [
            ...found.filter((tenure) => surelyHoldsOn(tenure, date)),
            ...found.filter((tenure) => !surelyHoldsOn(tenure, date)),
          ]
    },
    officesOf: ({ person, date }) => person.tenures.filter((tenure) => mayHoldOn(tenure, date)),
  }
}
