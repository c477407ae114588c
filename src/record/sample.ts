import { digest, evidence, type Holder, type Participant, type Reading, type Span } from '../model/index.ts'
import type { Entry } from './store.ts'

/* Readings made by hand, for tests of what keeps and shows them. Spans are found by the words that they hold. */

interface Person {
  readonly name: string
  readonly party: string
  readonly office: string
  readonly wikidata?: string
}

export interface SampleCall {
  readonly caller: Person
  readonly called: Person
  readonly date: string
  readonly topic: string
  readonly says: string
  readonly publisher?: string
  readonly version?: string
  readonly source?: string
  readonly due?: string
}

const find = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const holder = (id: string, { name, party }: Person): Holder => ({ entity: id, name, party })

const participant = (id: string, person: Person): Participant => ({ ...holder(id, person), office: person.office })

/** A readout of a telephone call between two people, and the reading of it. */
export function sampleCall(call: SampleCall): Entry {
  const { caller, called, date, topic, says, publisher = 'Ministry', version = '1.0.0' } = call
  const title = `Call of ${caller.name} with ${called.name}`
  const first = `On ${date} ${caller.office} ${caller.name} called ${called.office} ${called.name}. They discussed ${topic}.`
  const second = `${caller.name} stressed that ${says}. The United Nations was kept informed under resolution 2510.`
  const text = `${title}\n\n${first}\n${second}\nREAD MORE\n`
  const names = (name: string): Span[] =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length }))
  const topics = [{ id: topic.includes('Libya') ? 'libya' : null, label: topic }]
  const reading: Reading = {
    document: {
      id: digest(text),
      source: call.source ?? `${date}.txt`,
      url: null,
      publisher,
      genre: 'readout',
      language: 'en',
      title,
      published: { date, time: null, basis: 'stated', earliest: date, latest: date, reasons: [] },
      text,
      body: [find(text, first), find(text, second)],
      sections: [],
      residue: [{ ...find(text, 'READ MORE'), kind: 'link' }],
    },
    entities: [
      {
        id: 'p1',
        type: 'person',
        name: caller.name,
        party: caller.party,
        wikidata: caller.wikidata ?? null,
        mentions: names(caller.name),
      },
      {
        id: 'p2',
        type: 'person',
        name: called.name,
        party: called.party,
        wikidata: called.wikidata ?? null,
        mentions: names(called.name),
      },
      { id: 'o1', type: 'org', name: 'United Nations', party: 'UN', wikidata: null, mentions: names('United Nations') },
    ],
    engagements: [
      {
        id: 'engagement-own',
        main: true,
        kind: 'call',
        status: 'held',
        date,
        end: null,
        dateBasis: 'stated',
        place: null,
        participants: [participant('p1', caller), participant('p2', called)],
        initiator: caller.party,
        topics,
        evidence: evidence([find(text, `${caller.name} called ${called.office} ${called.name}`)]),
      },
    ],
    statements: [
      {
        id: 'statement-own',
        holders: [holder('p1', caller)],
        act: 'state',
        addressees: [holder('p2', called)],
        reportedBy: null,
        topics,
        quoted: 'indirect',
        negated: false,
        cue: find(text, 'stressed that'),
        content: find(text, says),
        engagement: 'engagement-own',
        evidence: evidence([find(text, `stressed that ${says}`)]),
      },
    ],
    instruments: [
      {
        id: 'i1',
        kind: 'resolution',
        name: 'UNSC resolution 2510',
        number: 2510,
        year: 2020,
        evidence: evidence([find(text, 'resolution 2510')]),
      },
    ],
    commitments: [
      {
        id: 'commitment-own',
        holders: [holder('p1', caller)],
        what: `to come back to ${topic}`,
        due: call.due ?? null,
        statement: 'statement-own',
        evidence: evidence([find(text, says)]),
      },
    ],
    times: [{ ...find(text, date), value: date, basis: 'stated' }],
    reader: { name: 'readout', version },
  }
  return { source: { text, source: reading.document.source, publisher }, reading }
}

export const people = {
  reyes: { name: 'Ana Reyes', party: 'ESP', office: 'Foreign Minister', wikidata: 'Q900001' },
  okafor: { name: 'John Okafor', party: 'NGA', office: 'Foreign Minister' },
  lindqvist: { name: 'Märta Lindqvist', party: 'SWE', office: 'State Secretary' },
} as const satisfies Record<string, Person>

/** Three calls on three days. */
export const samples: readonly Entry[] = [
  sampleCall({
    caller: people.reyes,
    called: people.okafor,
    date: '2031-02-03',
    topic: 'the situation in Libya',
    says: 'there was no alternative to a political settlement',
    due: '2031-04',
  }),
  sampleCall({
    caller: people.okafor,
    called: people.lindqvist,
    date: '2031-03-05',
    topic: 'trade in energy',
    says: 'the embargo against Libya had to be observed',
    publisher: 'Gazette',
  }),
  sampleCall({
    caller: people.lindqvist,
    called: people.reyes,
    date: '2031-01-10',
    topic: 'fisheries in the Baltic',
    says: 'quotas were a matter of science',
  }),
]
