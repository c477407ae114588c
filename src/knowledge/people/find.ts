import type { Knowledge, KnownPerson } from '../../reading/kit/index.ts'
import { agree } from './agree.ts'
import { mayHoldOn, surelyHoldsOn } from './interval.ts'
import { softKey, spellingKey } from './name-key.ts'
import { coreOfName } from './name-parts.ts'
import type { Candidate, People } from './people.ts'

const nobody: readonly KnownPerson[] = []

/** Words by which everybody and nobody is found. */
const articles = new Set(['al', 'bin', 'de', 'van', 'von'])

/** More than so many answers of a loose comparison are no answer. */
const tooMany = 4

/** Those who are spelled so, where there are any; else all. */
function bySpelling(found: readonly Candidate[], spelling: string): readonly KnownPerson[] {
  const exact = found.length < 2 ? found : found.filter(({ keys }) => keys.spellings.includes(spelling))
  return (exact.length === 0 ? found : exact).map(({ person }) => person)
}

/** The people under a name: under the very name, else those whose name agrees with it. */
function byName(people: People, name: string): readonly KnownPerson[] {
  const { words, suffix, complete } = coreOfName(name)
  if (!complete) return nobody
  const spelling = spellingKey(name)
  const core = suffix === '' ? spellingKey(words.join(' ')) : spellingKey(`${words.join(' ')} ${suffix}`)
  const parts = softKey(core).split(' ')
  const last = parts.at(-1) ?? ''
  const asked = [softKey(spelling), parts.join(' ')]
  const isAsked = ({ keys }: Candidate): boolean => keys.full.some((key) => asked.includes(key))
  const ofLast = people.underHandle(last).filter(isAsked)
  if (ofLast.length > 0) return bySpelling(ofLast, spelling)
  const candidates = new Set(
    parts.flatMap((word) => (word.length > 1 && !articles.has(word) ? people.underHandle(word) : [])),
  )
  if (candidates.size === 0) return nobody
  const exact = [...candidates].filter(isAsked)
  if (exact.length > 0) return bySpelling(exact, spelling)
  const spelled = parts.filter((word, i) => i === 0 || word.length > 1)
  const close = [...candidates].filter(({ keys }) => keys.full.some((known) => agree(spelled, known.split(' '))))
  return close.length > tooMany ? nobody : close.map(({ person }) => person)
}

/** Nobody's name is longer than so many letters. */
const longestName = 200

/** A look-up that remembers its last answers: a text asks for the same names again and again. */
function remember<T>(look: (key: string) => T, none: T, most = 5000): (key: string) => T {
  const answers = new Map<string, T>()
  return (key) => {
    if (key.length > longestName) return none
    let answer = answers.get(key)
    if (answer === undefined) {
      if (answers.size >= most) answers.clear()
      answer = look(key)
      answers.set(key, answer)
    }
    return answer
  }
}

/** Look-ups of people and their offices. */
export function createFinder(
  people: People,
): Pick<Knowledge, 'personsByName' | 'personsBySurname' | 'holders' | 'officesOf'> {
  return {
    personsByName: remember((name) => byName(people, name), nobody),
    personsBySurname: remember((surname) => {
      const spelling = spellingKey(surname)
      const key = softKey(spelling)
      const filed = people.underHandle(key.slice(key.lastIndexOf(' ') + 1))
      return bySpelling(
        filed.filter(({ keys }) => keys.last.includes(key)),
        spelling,
      )
    }, nobody),
    holders: ({ party, kind, date }) => {
      const found = people.tenuresOf(party, kind).filter((tenure) => mayHoldOn(tenure, date))
      if (found.length < 2) return found
      const sure = found.filter((tenure) => surelyHoldsOn(tenure, date))
      return [...sure, ...found.filter((tenure) => !sure.includes(tenure))]
    },
    officesOf: ({ person, date }) => person.tenures.filter((tenure) => mayHoldOn(tenure, date)),
  }
}
