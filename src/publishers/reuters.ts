import type { Publisher } from '../reading/kit/publisher.ts'

/** Reuters, agency. */
export const reuters: Publisher = {
  name: 'Reuters',
  kind: 'press',
  party: null,
  hosts: ['reuters.com'],
  names: ['Reuters', 'Thomson Reuters'],
  marks: [],
  residue: [
    'our standards: the thomson reuters trust principles',
    'exclusive news, data and analytics for financial market',
  ],
  seen: ['2019-09-08', '2026-02-05'],
}
