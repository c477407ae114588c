import type { Publisher } from '../reading/kit/publisher.ts'

/** The Ministry of Foreign Affairs of Russia: its site's language switch and attachments, and its channel's counters. */
export const russianMfa: Publisher = {
  name: 'Russian MFA',
  kind: 'office',
  party: 'RUS',
  hosts: ['mid.ru', 't.me/mfarussia'],
  names: ['The Ministry of Foreign Affairs of the Russian Federation', 'MFA Russia', 'Russian Foreign Ministry'],
  marks: ['en-gb1 ru-ru1', 'en-gb1', '#lavrov'],
  residue: [],
  seen: ['2017-02-09', '2026-02-18'],
}
