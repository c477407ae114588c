import type { Knowledge } from '../reading/kit/index.ts'
import { createEvents } from './named/events.ts'
import { createInstruments } from './named/instruments.ts'
import { createParties } from './named/parties.ts'
import { createResolutions } from './named/resolutions.ts'
import { firstOf, onlyOf } from './named/things.ts'
import { createTopics } from './named/topics.ts'
import { createFinder } from './people/find.ts'
import { genderOfGivenName } from './people/gender.ts'
import { createPeople } from './people/people.ts'
import type { Packed } from './tables/packed.ts'

/** Knowledge with the tables that it rests on, so that rows can be added to it. */
export interface KnowledgeBase extends Knowledge {
  readonly packed: Packed
}

/** Opens packed tables; every index is made when it is first asked for. */
export function open(packed: Packed): KnowledgeBase {
  const instruments = createInstruments(packed)
  const topics = createTopics(packed)
  const events = createEvents(packed)
  return {
    packed,
    ...createParties(packed),
    findInstrument: (words, at) => firstOf(instruments.find(words, at)),
    findTopic: (words, at) => firstOf(topics.find(words, at)),
    findEvent: (words, at) => onlyOf(events.find(words, at)),
    findEvents: events.find,
    ...createFinder(createPeople(packed.people)),
    resolution: createResolutions(packed),
    topic: topics.byId,
    event: events.byId,
    genderOfGivenName,
  }
}
