import type { Found, Knowledge, Party, PartyMeaning, PartySense } from '../../reading/kit/index.ts'
import type { Packed } from '../tables/packed.ts'
import { wordsOfForm } from '../text/atoms.ts'
import { type Forms, fileForms, findLongest } from '../text/trie.ts'
import { formsOfParty } from './forms.ts'

interface Sensed {
  readonly party: Party
  readonly sense: PartySense
  readonly doubtful: boolean
}

const none: readonly PartyMeaning[] = []

/** Parties and the forms of their names, by code and by words. */
export function createParties(
  packed: Packed,
  ordinary: ReadonlySet<string>,
): Pick<Knowledge, 'party' | 'partyMeanings' | 'findParty'> {
  let known: { readonly parties: ReadonlyMap<string, Party>; readonly forms: Forms<Sensed> } | null = null
  const open = () => {
    if (known !== null) return known
    const parties = new Map<string, Party>()
    const forms: [string, Sensed][] = []
    for (const line of packed.parties) {
      const row = line.split('|')
      const [code = '', kind, name = '', , capital = ''] = row
      const party: Party = { code, kind: kind as Party['kind'], name, capital: capital === '' ? null : capital }
      parties.set(code, party)
      for (const { form, sense, doubtful } of formsOfParty(row)) forms.push([form, { party, sense, doubtful }])
    }
    known = { parties, forms: fileForms(forms, ordinary) }
    return known
  }

  const meanings = new WeakMap<readonly Sensed[], readonly PartyMeaning[]>()
  const find = (words: readonly string[], at: number): Found<readonly PartyMeaning[]> | null => {
    const match = findLongest(open().forms, words, at)
    if (match === null) return null
    let value = meanings.get(match.values)
    if (value === undefined) {
      value = meaningsOf(match.values)
      meanings.set(match.values, value)
    }
    return { length: match.length, value }
  }

  return {
    party: (code) => open().parties.get(code) ?? null,
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
  for (const { party, sense, doubtful } of sensed)
    if (!found.some((before) => before.party === party && before.sense === sense))
      found.push({ party, sense, certain: !several && !doubtful })
  return found.sort((a, b) => order.indexOf(a.sense) - order.indexOf(b.sense))
}
