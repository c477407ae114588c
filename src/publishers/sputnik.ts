import type { Publisher } from '../reading/kit/publisher.ts'

/** Sputnik, agency and radio. */
export const sputnik: Publisher = {
  name: 'Sputnik',
  kind: 'press',
  party: null,
  hosts: ['sputniknews.com', 'sputnikglobe.com'],
  names: ['Sputnik', 'Sputnik International', 'RIA Novosti'],
  marks: ['community standardsdiscussion'],
  residue: [],
  seen: ['2018-02-01', '2020-08-07'],
}
