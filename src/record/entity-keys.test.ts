import { expect, test } from 'vitest'
import type { Entity } from '../model/index.ts'
import { entityKeys } from './entity-keys.ts'

const entity = (type: Entity['type'], name: string, party: string | null, wikidata: string | null = null): Entity => ({
  id: 'e',
  type,
  name,
  party,
  wikidata,
  mentions: [],
})
const names: Readonly<Record<string, string>> = { UN: 'United Nations', ITA: 'Italy' }

test.each([
  [entity('party', 'Italy', 'ITA'), ['party:ITA']],
  [entity('org', 'United Nations', 'UN'), ['party:UN']],
  [entity('org', 'un', 'UN'), ['party:UN']],
  [entity('org', 'Security Council', 'UN'), ['name:org:UN:security council']],
  [entity('place', 'Italy', 'ITA'), ['party:ITA']],
  [entity('place', 'Rome', 'ITA'), ['name:place:ITA:rome']],
  [entity('person', 'José  Ruiz-Vega', 'ESP', 'Q1'), ['wikidata:Q1', 'name:person:ESP:jose ruiz vega']],
  [entity('person', 'Ann O’Hara', null), ["name:person::ann o'hara"]],
])('%j has the keys %j', (given, keys) => {
  expect(entityKeys(given, (code) => names[code] ?? null)).toEqual(keys)
})
