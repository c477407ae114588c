import type { Found, Knowledge, Party, PartyMeaning, PartySense } from '../../reading/kit/index.ts'
import type { Packed } from '../tables/packed.ts'
import { atomsOfForm, wordsOfForm } from '../text/atoms.ts'
import { ordinaryWords } from '../text/ordinary-words.ts'
import { createForms, type Forms, findLongest } from '../text/trie.ts'
import { openRows } from './filed-rows.ts'
import { formsOfParty, readParty } from './forms.ts'
import { notParties } from './not-parties.ts'

interface Sensed {
  readonly party: Party
  readonly sense: PartySense
  readonly doubtful: boolean
}

const none: readonly PartyMeaning[] = []
/** Phrases in which a party's name means none, by their first words. */
function createPhrases(): Forms<true> {
  const byFirst = Map.groupBy(notParties, (phrase) => atomsOfForm(phrase)[0] ?? '')
  return createForms((first) => byFirst.get(first)?.map((phrase) => [phrase, true] as const) ?? null, ordinaryWords)
}

/** A phrase that covers a name begins at most so many words before it. */
const reach = 3

/** True where the words from `at` on stand inside a longer phrase that means no party. */
function withinPhrase(phrases: Forms<true>, words: readonly string[], at: number, length: number): boolean {
  for (let from = Math.max(0, at - reach); from <= at; from++) {
    const phrase = findLongest(phrases, words, from)
    if (phrase !== null && from + phrase.length >= at + length && phrase.length > length) return true
  }
  return false
}

/** True where a form with an article cuts a longer one that begins after it ("the Federal Republic | of Germany"). */
function hidesLonger(forms: Forms<Sensed>, words: readonly string[], at: number, length: number): boolean {
  if (words[at]?.toLowerCase() !== 'the') return false
  const after = findLongest(forms, words, at + 1)
  return after !== null && after.length + 1 > length
}

/** Parties and the forms of their names, by code and by words. */
export function createParties(packed: Packed): Pick<Knowledge, 'party' | 'partyMeanings' | 'findParty'> {
  const filed = openRows<Party, Sensed>(packed.parties, packed.names.parties, (row) => {
    const party = readParty(row)
    const names = formsOfParty(row).map(({ form, sense, doubtful }) => [form, { party, sense, doubtful }] as const)
    return { row: party, names }
  })
  const phrases = createPhrases()

  const meanings = new WeakMap<readonly Sensed[], readonly PartyMeaning[]>()
  const find = (words: readonly string[], at: number): Found<readonly PartyMeaning[]> | null => {
    const match = findLongest(filed.forms, words, at)
    if (
      match === null ||
      hidesLonger(filed.forms, words, at, match.length) ||
      withinPhrase(phrases, words, at, match.length)
    )
      return null
    let value = meanings.get(match.values)
    if (value === undefined) {
      value = meaningsOf(match.values)
      meanings.set(match.values, value)
    }
    return { length: match.length, value }
  }

  return {
    party: filed.byKey,
    findParty: find,
    partyMeanings: (form) => {
      const words = wordsOfForm(form)
      const found = find(words, 0)
      return found !== null && found.length === words.length ? found.value : none
    },
  }
}

const order: readonly PartySense[] = ['name', 'alias', 'demonym', 'metonym', 'capital']

/** One meaning for each party and sense; none is certain where the form stands for several parties. */
function meaningsOf(sensed: readonly Sensed[]): readonly PartyMeaning[] {
  const several = sensed.some(({ party }) => party !== sensed[0]?.party)
  const found: PartyMeaning[] = []
  const sorted = [...sensed].sort((a, b) => order.indexOf(a.sense) - order.indexOf(b.sense))
  for (const { party, sense, doubtful } of sorted) {
    const same = found.some(
      (before) => before.party === party && (before.sense === sense || (before.sense === 'name' && sense === 'alias')),
    )
    if (!same) found.push({ party, sense, certain: !several && !doubtful })
  }
  return found
}
