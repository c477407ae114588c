import type { Party, PartySense } from '../../reading/kit/index.ts'
import { listOf } from '../tables/columns.ts'

/** One way to write a party's name. */
export interface Form {
  readonly form: string
  readonly sense: PartySense
  /** True where the table says so, by a `?` before the form: it means something else as often. */
  readonly doubtful: boolean
}

/** Demonyms that get no plural: adjectives alone, and words that are their own plural. */
const noPlural = /(?:s|sh|ch|ese|x|z|[^aeiou]y|men)$/i
/** In small territories the tables have the territory's name, or a longer official one, for want of a demonym. */
const noDemonym = /[(),]/

const bare = (written: string): string => written.replace(/^\?/, '')

/** The party of a packed row of the table of parties. */
export function readParty(row: readonly string[]): Party {
  const [code = '', kind = '', name = '', , capitals = '', , , , partOf = ''] = row
  const [capital] = listOf(capitals)
  return {
    code,
    kind: kind as Party['kind'],
    name: bare(name),
    capital: capital === undefined ? null : bare(capital),
    partOf: partOf === '' ? null : partOf,
  }
}

/** The forms of a packed row. An article is left out where the name is one without it. */
export function formsOfParty(row: readonly string[]): readonly Form[] {
  const [, kind = '', name = '', official = '', capitals = '', ...lists] = row
  const [demonyms = [], metonyms = [], aliases = []] = lists.map(listOf)
  const forms: Form[] = []
  const add = (sense: PartySense, written: string): void => {
    if (written !== '') forms.push({ form: bare(written), sense, doubtful: written.startsWith('?') })
  }
  add('name', name)
  if (official !== bare(name)) add('name', official)
  for (const alias of aliases) if (alias !== name) add('alias', alias)
  for (const demonym of demonyms) {
    if (bare(demonym) === bare(name) || noDemonym.test(demonym)) continue
    add('demonym', demonym)
    const plural = `${demonym}s`
    if (!noPlural.test(demonym) && !demonyms.includes(plural) && bare(plural) !== bare(name)) add('demonym', plural)
  }
  for (const metonym of metonyms) add('metonym', metonym)
  if (kind === 'state' || kind === 'entity') for (const capital of listOf(capitals)) add('capital', capital)
  const without = new Set(forms.map(({ form }) => form))
  return forms.filter(({ form }) => !/^the /i.test(form) || !without.has(form.slice(4)))
}
