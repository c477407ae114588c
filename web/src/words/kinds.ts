import type { Act, EngagementKind, EngagementStatus, EntityType, Genre } from '../../../src/model/index.ts'

/* What the nouns' values are called on the page. */

export const kindNames: Readonly<Record<EngagementKind, string>> = {
  call: 'Call',
  'video-call': 'Video call',
  meeting: 'Meeting',
  visit: 'Visit',
  summit: 'Summit',
  conference: 'Conference',
  consultations: 'Consultations',
  letter: 'Letter',
  'press-conference': 'Press conference',
  signing: 'Signing',
  other: 'Contact',
}

export const statusNames: Readonly<Record<EngagementStatus, string>> = {
  held: 'Held',
  ongoing: 'Under way',
  planned: 'Planned',
  proposed: 'Proposed',
  cancelled: 'Cancelled',
}

export const actNames: Readonly<Record<Act, string>> = {
  state: 'states',
  support: 'supports',
  criticise: 'criticises',
  reject: 'rejects',
  request: 'requests',
  propose: 'proposes',
  commit: 'commits',
  agree: 'agrees',
  inform: 'informs',
  inquire: 'inquires',
  warn: 'warns',
  courtesy: 'courtesy',
}

/** Four tones tell the acts apart at a glance. */
export const actTones: Readonly<Record<Act, 'for' | 'against' | 'ask' | 'say'>> = {
  state: 'say',
  support: 'for',
  criticise: 'against',
  reject: 'against',
  request: 'ask',
  propose: 'ask',
  commit: 'for',
  agree: 'for',
  inform: 'say',
  inquire: 'say',
  warn: 'against',
  courtesy: 'for',
}

export const typeNames: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  party: 'Party',
  org: 'Organisation',
  place: 'Place',
  'armed-group': 'Armed group',
}

export const typePlurals: Readonly<Record<EntityType, string>> = {
  person: 'People',
  party: 'Parties',
  org: 'Organisations',
  place: 'Places',
  'armed-group': 'Armed groups',
}

export const genreNames: Readonly<Record<Genre, string>> = {
  readout: 'Readout',
  statement: 'Statement',
  'joint-statement': 'Joint statement',
  transcript: 'Transcript',
  announcement: 'Announcement',
  news: 'News',
  other: 'Text',
}
