import type { PartySense } from '../../reading/kit/index.ts'
import { listOf } from '../tables/columns.ts'

/** One way to write a party's name. */
export interface Form {
  readonly form: string
  readonly sense: PartySense
  /** True where the row says so, by a `?` before the form: it means something else as often. */
  readonly doubtful: boolean
}

/** Demonyms that get no plural: adjectives alone, and words that are their own plural. */
const noPlural = /(?:s|sh|ch|ese|x|z|[^aeiou]y)$|\bmen$/i

/** The forms of a packed row of the table of parties. An article goes where the name is one without it. */
export function formsOfParty([
  ,
  kind = '',
  name = '',
  official = '',
  capital = '',
  ...lists
]: readonly string[]): readonly Form[] {
  const [demonyms = [], metonyms = [], aliases = []] = lists.map(listOf)
  const forms: Form[] = []
  const add = (sense: PartySense, written: string): void => {
    const doubtful = written.startsWith('?')
    const form = doubtful ? written.slice(1) : written
    if (form !== '') forms.push({ form, sense, doubtful })
  }
  add('name', name)
  if (official !== name) add('name', official)
  for (const alias of aliases) add('alias', alias)
  for (const demonym of demonyms) {
    add('demonym', demonym)
    const plural = `${demonym}s`
    if (!noPlural.test(demonym) && !demonyms.includes(plural)) add('demonym', plural)
  }
  for (const metonym of metonyms) add('metonym', metonym)
  if (kind === 'state' || kind === 'entity') add('capital', capital)
  const bare = new Set(forms.map(({ form }) => form))
  return forms.filter(({ form }) => !/^the /i.test(form) || !bare.has(form.slice(4)))
}
