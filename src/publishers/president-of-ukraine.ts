import type { Publisher } from '../reading/kit/publisher.ts'

/** The President of Ukraine and his Office. */
export const presidentOfUkraine: Publisher = {
  name: 'Office of the President of Ukraine',
  kind: 'office',
  party: 'UKR',
  hosts: ['president.gov.ua'],
  names: ['Official website of the President of Ukraine', 'Office of the President of Ukraine'],
  marks: [],
  residue: [],
  seen: ['2021-10-25', '2022-06-30'],
}
