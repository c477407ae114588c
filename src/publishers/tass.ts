import type { Publisher } from '../reading/kit/publisher.ts'

/** TASS, agency. */
export const tass: Publisher = {
  name: 'TASS',
  kind: 'press',
  party: null,
  hosts: ['tass.com'],
  names: ['TASS', 'ITAR-TASS'],
  marks: [],
  residue: ['read more on the site'],
  seen: ['2014-11-23', '2022-02-15'],
}
