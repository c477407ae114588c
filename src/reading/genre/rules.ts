import type { Genre } from '../../model/index.ts'
import type { GenreWords } from '../kit/words/genre.ts'
import type { Features } from './features.ts'

/** One way to know a genre. The first rule that fits decides. */
export interface GenreRule {
  readonly name: string
  readonly genre: Genre
  test(features: Features, words: GenreWords): boolean
}

const has = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => text.includes(` ${phrase} `))
const spokenTitle = ({ title }: Features, { spoken }: GenreWords): boolean => has(title, spoken)

/** From what is certain by its form to what is only likely by its words. */
export const genreRules: readonly GenreRule[] = [
  {
    name: 'mostly-speech',
    genre: 'transcript',
    test: ({ speech }) => speech > 0.55,
  },
  {
    name: 'press',
    genre: 'news',
    test: ({ press }) => press >= 2,
  },
  {
    name: 'readout-by-name',
    genre: 'readout',
    test: ({ title }, { readouts }) => readouts.some((word) => title.startsWith(` ${word} `)),
  },
  {
    name: 'joint-by-title',
    genre: 'joint-statement',
    test: ({ title }, { joint, signing }) => has(title, joint) && !has(title, signing),
  },
  {
    name: 'joint-by-issuers',
    genre: 'joint-statement',
    test: ({ title, lead, firstPerson }, { statements, pluralIssuers, jointStarts }) =>
      has(title, statements) &&
      (jointStarts.some((start) => lead.startsWith(` ${start} `)) ||
        (title.split(/[^\p{L}\p{N}]+/u).some((word) => pluralIssuers.includes(word)) && firstPerson > 0.3)),
  },
  {
    name: 'spoken-by-title',
    genre: 'transcript',
    test: (features, words) =>
      spokenTitle(features, words) && features.firstPerson > 0.12 && !has(features.title, words.statements),
  },
  {
    name: 'attributed',
    genre: 'statement',
    test: ({ attributed }, { contacts, contactNouns }) =>
      attributed !== null && !has(attributed, contacts) && !has(attributed, contactNouns),
  },
  {
    name: 'announced-by-lead',
    genre: 'announcement',
    test: ({ ahead, firstPerson }, { announcedVerbs }) =>
      ahead !== null && announcedVerbs.includes(ahead) && firstPerson < 0.4,
  },
  {
    name: 'announced-by-title',
    genre: 'announcement',
    test: ({ title, ahead, firstPerson }, { announced, announcedVerbs }) =>
      firstPerson < 0.4 &&
      ((ahead !== null && has(title, announced)) || announcedVerbs.some((verb) => title.includes(` will ${verb} `))),
  },
  {
    name: 'statement-by-title',
    genre: 'statement',
    test: ({ title, lead }, { statements, signing, statementStarts }) =>
      (has(title, statements) && !has(title, signing)) ||
      statementStarts.some((start) => lead.startsWith(` ${start} `)),
  },
  {
    name: 'other-by-title',
    genre: 'other',
    test: ({ title }, { others }) => has(title, others),
  },
  {
    name: 'readout-by-title',
    genre: 'readout',
    test: ({ title, firstPerson, lead }, { contacts, contactVerbs, contactNouns }) =>
      has(title, contacts) && firstPerson < 0.4 && (has(lead, contactVerbs) || has(lead, contactNouns)),
  },
  {
    name: 'declared',
    genre: 'statement',
    test: ({ title, firstPerson }, { declared }) => has(title, declared) || firstPerson > 0.35,
  },
  {
    name: 'readout-by-lead',
    genre: 'readout',
    test: ({ lead }, { contactVerbs, contactNouns, contactPhrases }) =>
      has(lead, contactPhrases) || (has(lead, contactVerbs) && has(lead, contactNouns)),
  },
  {
    name: 'quoted-title',
    genre: 'statement',
    test: ({ quotedLead }) => quotedLead,
  },
  {
    name: 'stance-in-lead',
    genre: 'statement',
    test: ({ lead }, { stances }) => has(lead, stances),
  },
]
