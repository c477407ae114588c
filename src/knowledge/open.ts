import type { Knowledge } from '../reading/kit/index.ts'
import { createEvents } from './named/events.ts'
import { createInstruments } from './named/instruments.ts'
import { createParties } from './named/parties.ts'
import { createResolutions } from './named/resolutions.ts'
import { createTopics } from './named/topics.ts'
import { createFinder } from './people/find.ts'
import { genderOfGivenName } from './people/gender.ts'
import { createPeople } from './people/people.ts'
import type { Packed } from './tables/packed.ts'
import { ordinaryWords } from './text/ordinary-words.ts'

/** Knowledge with the tables that it rests on, so that rows can be added to it. */
export interface KnowledgeBase extends Knowledge {
  readonly packed: Packed
}

/** Opens packed tables; every index is made when it is first asked for. */
export function open(packed: Packed): KnowledgeBase {
  const instruments = createInstruments(packed, ordinaryWords)
  const topics = createTopics(packed, ordinaryWords)
  const events = createEvents(packed, ordinaryWords)
  return {
    packed,
    ...createParties(packed, ordinaryWords),
    findInstrument: instruments.find,
    findTopic: topics.find,
    findEvent: events.find,
    ...createFinder(createPeople(packed.people)),
    resolution: createResolutions(packed),
    topic: topics.byId,
    event: events.byId,
    genderOfGivenName,
  }
}
