import type { Engagement, Participant } from '../model/index.ts'
import type { Scoring } from './case.ts'
import type { GoldEngagement, GoldParticipant } from './gold.ts'
import { sameActor } from './names.ts'
import { f1, matchSets, pairUp } from './pairs.ts'
import { overlap, squash } from './words.ts'

const sameParticipant = (gold: GoldParticipant, given: Participant): boolean =>
  gold.name ? sameActor(gold.name, given) : given.party === gold.party

const whoOf = (engagement: GoldEngagement | Engagement): string =>
  `${engagement.kind} ${engagement.participants.map(({ name, party }) => name ?? party).join(', ')}`

/** Two engagements can be one where half of the participants are; kind, day and status decide between several. */
function closeness(gold: GoldEngagement, given: Engagement): number {
  const people = f1(matchSets(gold.participants, given.participants, sameParticipant))
  if (people < 0.5) return 0
  return (
    people +
    (gold.kind === given.kind ? 0.4 : 0) +
    (gold.date === given.date ? 0.3 : 0) +
    (gold.status === given.status ? 0.2 : 0) +
    (gold.main && given.main ? 0.1 : 0)
  )
}

function scorePair({ tally, at }: Scoring, gold: GoldEngagement, given: Engagement): void {
  const compare = (noun: string, want: string | null, got: string | null, ok = want === got) =>
    tally.right(noun, ok, at(`${whoOf(gold)}: want ${want}, got ${got}`))
  const samePlace = squash(gold.place) === squash(given.place) || overlap(gold.place, given.place) === 1
  compare('engagement kind', gold.kind, given.kind)
  compare('engagement status', gold.status, given.status)
  compare('engagement date', gold.date, given.date)
  compare('engagement place', gold.place, given.place, samePlace)
  compare('initiator', gold.initiator, given.initiator)
  tally.add('participants', matchSets(gold.participants, given.participants, sameParticipant))
  const people = pairUp(gold.participants, given.participants, (a, b) => (sameParticipant(a, b) ? 1 : 0))
  for (const [want, got] of people) {
    const note = `${want.name ?? want.party}: want`
    tally.right('participant party', want.party === got.party, at(`${note} ${want.party}, got ${got.party}`))
    if (!want.office) continue
    const sameOffice = overlap(want.office, got.office) >= 0.5
    tally.right('participant office', sameOffice, at(`${note} ${want.office}, got ${got.office}`))
  }
  const topics = matchSets(gold.topics, given.topics, (want, got) => overlap(want, got.label) >= 0.5)
  tally.add('topics', topics)
  if (topics.hit < topics.gold)
    tally.miss('topics', at(`want ${gold.topics.join('; ')}, got ${given.topics.map(({ label }) => label).join('; ')}`))
}

/** Which contacts were found, which of them as the main one, and what is right about each. */
export function scoreEngagements(scoring: Scoring): void {
  const { gold, reading, tally, at } = scoring
  const pairs = pairUp(gold.engagements, reading.engagements, closeness)
  tally.add('engagements', {
    hit: pairs.length,
    gold: gold.engagements.length,
    predicted: reading.engagements.length,
  })
  const found = new Set<unknown>(pairs.flat())
  for (const want of gold.engagements) if (!found.has(want)) tally.miss('engagements', at(`not found: ${whoOf(want)}`))
  for (const given of reading.engagements)
    if (!found.has(given)) tally.miss('engagements', at(`extra: ${whoOf(given)}`))
  tally.add('main engagement', {
    hit: pairs.filter(([want, given]) => want.main && given.main).length,
    gold: gold.engagements.filter(({ main }) => main).length,
    predicted: reading.engagements.filter(({ main }) => main).length,
  })
  for (const [want, given] of pairs) scorePair(scoring, want, given)
}
