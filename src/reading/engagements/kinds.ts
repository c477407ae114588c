import type { EngagementKind } from '../../model/index.ts'
import type { OfficeKind } from '../kit/index.ts'
import type { Actor } from './contact.ts'
import type { Meeting } from './meeting.ts'
import type { Scene } from './view.ts'

const leaders: readonly (OfficeKind | null)[] = ['head-of-state', 'head-of-government', 'org-head']
const ministers: readonly (OfficeKind | null)[] = [
  ...leaders,
  'foreign-minister',
  'defence-minister',
  'other-minister',
  'deputy-foreign-minister',
]

/** How many hold an office of these ranks; of people without a known rank the words of the office tell. */
const count = (actors: readonly Actor[], ranks: readonly (OfficeKind | null)[], words: ReadonlySet<string>): number =>
  actors.filter(({ rank, office }) =>
    rank === null || rank === 'other' ? officeWords(office).some((word) => words.has(word)) : ranks.includes(rank),
  ).length

const officeWords = (office: string | null): readonly string[] => (office ?? '').toLowerCase().split(/\s+/)

/** Working-level people: unnamed sides, officials, negotiators, delegations. */
function atWorkingLevel(actors: readonly Actor[], scene: Scene): boolean {
  return actors.every(
    ({ name, office, rank }) =>
      (name === null &&
        (office === null ||
          office
            .toLowerCase()
            .split(' ')
            .some((word) => scene.words.workingLevel.has(word)))) ||
      (name !== null && (rank === 'envoy' || officeWords(office).some((word) => scene.words.workingLevel.has(word)))),
  )
}

/** The kind of a contact, once all that is said of it and who took part is known. */
export function kindOfMeeting(meeting: Meeting, scene: Scene): EngagementKind {
  const { actors, kind } = meeting
  switch (kind) {
    case 'summit':
      return meeting.name === null && actors.length > 0 && actors.length <= 2 ? 'meeting' : 'summit'
    case 'meeting': {
      if (meeting.vague && actors.length > 1 && atWorkingLevel(actors, scene)) return 'consultations'
      if (
        count(actors, leaders, scene.words.leaderWords) === actors.length &&
        new Set(actors.map(({ party }) => party)).size > 2
      )
        return 'summit'
      if (actors.length > 4 && count(actors, ministers, scene.words.ministerWords) * 2 > actors.length)
        return 'conference'
      return 'meeting'
    }
    default:
      return kind
  }
}
