import type { Publisher } from '../reading/kit/publisher.ts'

/** The President of Russia. */
export const kremlin: Publisher = {
  name: 'Kremlin',
  kind: 'office',
  party: 'RUS',
  hosts: ['kremlin.ru', 'en.kremlin.ru', 'special.kremlin.ru'],
  names: ['President of Russia', 'The Kremlin'],
  marks: ['the kremlin, moscow', 'novo-ogaryovo, moscow region'],
  residue: ['publication status', 'published in sections'],
  seen: ['2021-10-24', '2022-06-30'],
}
