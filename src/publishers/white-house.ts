import type { Publisher } from '../reading/kit/publisher.ts'

/** The White House. */
export const whiteHouse: Publisher = {
  name: 'White House',
  kind: 'office',
  party: 'USA',
  hosts: ['whitehouse.gov'],
  names: ['The White House'],
  marks: ['statements and releases', 'speeches and remarks', 'office of the press secretary'],
  residue: [],
  seen: ['2021-01-21', '2024-12-31'],
}
