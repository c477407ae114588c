import type { NameWords } from '../../../reading/kit/words/names.ts'
import { bodies, knownBodies } from './bodies.ts'
import { notNames, wordlike } from './common.ts'
import { domains, modifiers, past, states } from './domains.ts'
import { givenNames } from './given.ts'
import { officeRules } from './kinds.ts'
import { officeHeads } from './offices.ts'
import { collectives, honorifics, particles, partyNouns, personNouns, pronouns, saying, suffixes } from './people.ts'
import {
  agentive,
  compass,
  locative,
  placeHeads,
  placeNouns,
  placePrefixes,
  places,
  realms,
  spotNouns,
  whereabouts,
} from './places.ts'

export const nameWords: NameWords = {
  heads: officeHeads,
  rules: officeRules,
  modifiers,
  domains,
  states,
  past,
  complementPrepositions: new Set(['of', 'for', 'to', 'on', 'at', 'in', 'with']),
  of: 'of',
  for: 'for',
  from: 'from',
  bodyPrepositions: new Set(['of', 'for', 'on']),
  and: new Set(['and', '&']),
  givenNames,
  honorifics,
  suffixes,
  particles,
  personNouns,
  partyNouns,
  collectives,
  pronouns,
  determiners: {
    definite: new Set(['the', 'this', 'that']),
    indefinite: new Set(['a', 'an', 'another', 'some', 'one']),
    possessive: new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your']),
    counting: new Set(['both', 'two', 'three', 'four']),
  },
  bodies,
  knownBodies,
  placeNouns,
  placeHeads,
  placePrefixes,
  places,
  realms,
  compass,
  locative,
  spotNouns,
  whereabouts,
  agentive,
  light: new Set(['the', 'of', 'for', 'and', 'on', 'affairs', "'s"]),
  owning: new Set(['for', 'on']),
  predicative: new Set([
    'as',
    'become',
    'became',
    'named',
    'appointed',
    'elected',
    'position of',
    'post of',
    'office of',
    'capacity of',
    'role of',
  ]),
  saying,
  notNames,
  wordlike,
}
