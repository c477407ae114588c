import type { Params } from '../api/client.ts'

/* A question to the record as it stands in the address. */

export const searchKinds = ['documents', 'engagements', 'statements'] as const
export type SearchKind = (typeof searchKinds)[number]

/** What may narrow, with its name for people. */
export const filterNames: Readonly<Record<string, string>> = {
  publisher: 'Publisher',
  genre: 'Genre',
  language: 'Language',
  party: 'Party',
  entity: 'About',
  topic: 'Topic',
  instrument: 'Instrument',
  kind: 'Kind',
  status: 'Status',
  act: 'Act',
  from: 'From',
  to: 'Until',
  main: 'Main only',
}

const known = new Set(['text', 'of', 'order', ...Object.keys(filterNames)])

export type Question = Readonly<Record<string, string>>

export const isKind = (value: string | undefined): value is SearchKind => searchKinds.some((kind) => kind === value)

/** Reads the question out of an address; what is not part of one is left out. */
export const paramsOf = (search: string): Question =>
  Object.fromEntries([...new URLSearchParams(search)].filter(([name, value]) => known.has(name) && value !== ''))

/** The question with some parts set, or taken away where the value is null. */
export function withParts(question: Question, parts: Readonly<Record<string, string | null>>): Params {
  return { ...question, ...parts }
}

/** The filters that are set, in the order of their names above. */
export const filtersOf = (question: Question): readonly (readonly [name: string, value: string])[] =>
  Object.keys(filterNames).flatMap((name) => {
    const value = question[name]
    return value === undefined ? [] : [[name, value] as const]
  })
