import type { Knowledge } from '../reading/kit/index.ts'

/** The knowledge that comes with Readout. */
export const builtIn = (): Knowledge => ({
  partyMeanings: () => [],
  party: () => null,
  findParty: () => null,
  findInstrument: () => null,
  findTopic: () => null,
  findEvent: () => null,
  personsByName: () => [],
  personsBySurname: () => [],
  holders: () => [],
  officesOf: () => [],
  resolution: () => null,
  topic: () => null,
  event: () => null,
  genderOfGivenName: () => null,
})
