import type { Publisher } from '../reading/kit/publisher.ts'

/** The United States Department of State. */
export const stateDepartment: Publisher = {
  name: 'US Department of State',
  kind: 'office',
  party: 'USA',
  hosts: ['state.gov'],
  names: ['United States Department of State', 'U.S. Department of State'],
  marks: ['office of the spokesperson', 'media note'],
  residue: [],
  seen: ['2021-05-20', '2022-08-31'],
}
