import { describe, expect, it } from 'vitest'
import { builtIn } from '../../knowledge/index.ts'
import { english } from '../../languages/en/index.ts'
import { noTrace } from '../kit/index.ts'
import { sentences } from '../sentences/index.ts'
import { mentions } from './index.ts'

const tools = { language: english, knowledge: builtIn(), trace: noTrace }

const read = (text: string) => {
  const paragraph = { start: 0, end: text.length, kind: 'text', speaker: null, textStart: 0 } as const
  const page = {
    title: null,
    dateline: null,
    paragraphs: [paragraph],
    sections: [],
    residue: [],
    clues: [],
    publisher: null,
  }
  const draft = { source: { text }, page, expressions: [] }
  return mentions.run({ ...draft, sentences: sentences.run(draft, tools) }, tools)
}

/** People: the name, and the role as title / kind / party. */
const people = (text: string): string[] =>
  read(text)
    .filter(({ kind, type }) => kind === 'name' && type === 'person')
    .map(({ name, party, role }) =>
      role
        ? `${name}: ${role.former ? 'former ' : ''}${role.title} / ${role.kind} / ${role.party}`
        : `${name}: ${party}`,
    )

describe('people', () => {
  const cases: [why: string, text: string, people: string[]][] = [
    ['a full name that a table knows', 'Angela Merkel spoke.', ['Angela Merkel: null']],
    ['a given name and an unknown surname', 'Patricia Quandelson spoke.', ['Patricia Quandelson: null']],
    ['initials', 'S.V. Petrenkov left.', ['S.V. Petrenkov: null']],
    [
      'a title before',
      'Foreign Minister Anna Vestergaard left.',
      ['Anna Vestergaard: Foreign Minister / foreign-minister / null'],
    ],
    [
      'a title with its domain and its state',
      'They met Minister of Foreign Affairs and European Integration of Moldova Ion Valeanu in Rome.',
      ['Ion Valeanu: Minister of Foreign Affairs and European Integration / foreign-minister / MDA'],
    ],
    [
      'a list in the domain',
      'Under Secretary for Civilian Security, Democracy, and Human Rights Laura Pennington spoke.',
      ['Laura Pennington: Under Secretary for Civilian Security, Democracy, and Human Rights / other / null'],
    ],
    [
      'a demonym before the title',
      'The Italian Defence Minister Paolo Ferrante arrived.',
      ['Paolo Ferrante: Defence Minister / defence-minister / ITA'],
    ],
    [
      'a possessor before the title',
      'Norway’s Prime Minister Kari Solheim arrived.',
      ['Kari Solheim: Prime Minister / head-of-government / NOR'],
    ],
    [
      'the state after the name',
      'He thanked President Tomás Ibarra of Chile.',
      ['Tomás Ibarra: President / head-of-state / CHL'],
    ],
    [
      'an apposition',
      'Olga Marchetti, Chancellor of Austria, opened the talks.',
      ['Olga Marchetti: Chancellor / head-of-government / AUT'],
    ],
    [
      'a description, then the name between commas',
      'The UN special envoy, Hassan Belkacem, welcomed it.',
      ['Hassan Belkacem: special envoy / envoy / UN'],
    ],
    [
      'no apposition where a new subject begins',
      'At the request of the French President, Sergey Lavrov called.',
      ['Sergey Lavrov: null'],
    ],
    [
      'two offices of one person',
      'Deputy Prime Minister and Minister of Foreign Affairs of Qatar Khalid Al-Mansoori spoke.',
      ['Khalid Al-Mansoori: Deputy Prime Minister and Minister of Foreign Affairs / foreign-minister / QAT'],
    ],
    [
      'two people, one named',
      'The Secretary and Foreign Minister Lindqvist agreed.',
      ['Lindqvist: Foreign Minister / foreign-minister / null'],
    ],
    [
      'a plural title over several names',
      'He recalled the meeting of presidents Ana Ruiz and Ivan Kolev.',
      ['Ana Ruiz: president / head-of-state / null', 'Ivan Kolev: president / head-of-state / null'],
    ],
    [
      'a plural title with a state for each',
      'Foreign Ministers Ana Ruiz of Spain and Ivan Kolev of Bulgaria met.',
      ['Ana Ruiz: Foreign Minister / foreign-minister / ESP', 'Ivan Kolev: Foreign Minister / foreign-minister / BGR'],
    ],
    ['a counterpart with a name', 'She met her Danish counterpart Lars Holmgaard.', ['Lars Holmgaard: DNK']],
    [
      'particles and hyphens',
      'President Kassym-Jomart Tokayev met Ursula von der Leyen and Staffan de Mistura.',
      [
        'Kassym-Jomart Tokayev: President / head-of-state / null',
        'Ursula von der Leyen: null',
        'Staffan de Mistura: null',
      ],
    ],
    [
      'letters beyond Latin-1',
      'President Zuzana Čaputová met Recep Tayyip Erdoğan.',
      ['Zuzana Čaputová: President / head-of-state / null', 'Recep Tayyip Erdoğan: null'],
    ],
    [
      'a particle first',
      'President al-Quandil and General al-Mahdi spoke.',
      ['al-Quandil: President / head-of-state / null', 'al-Mahdi: General / other / null'],
    ],
    ['a suffix', 'President Joseph R. Biden, Jr. spoke.', ['Joseph R. Biden, Jr.: President / head-of-state / null']],
    ['a hashtag inside', 'Sergey #Lavrov met them.', ['Sergey Lavrov: null']],
    [
      'an editor’s addition',
      'Deputy Minister [Irena] Kowalczyk spoke.',
      ['Irena Kowalczyk: Deputy Minister / other-minister / null'],
    ],
    ['a rank', 'Gen. Omar Haddadi commands them.', ['Omar Haddadi: Gen. / other / null']],
    [
      'a rank between office and name',
      'Security Coordinator Lt General Vikram Rathi of India spoke.',
      ['Vikram Rathi: Security Coordinator / other / IND'],
    ],
    ['a form of address', 'Mr Quandel left early.', ['Quandel: null']],
    ['former', 'Former US President Jimmy Carter spoke.', ['Jimmy Carter: former President / head-of-state / USA']],
    ['a trade is no office', 'The Polish journalist Adam Nowicki asked.', ['Adam Nowicki: null']],
    [
      'a surname after the full name',
      'Patricia Quandelson spoke. Later Quandelson left.',
      ['Patricia Quandelson: null', 'Quandelson: null'],
    ],
    [
      'the head of an organisation',
      'NATO Secretary General Jens Stoltenberg and European Commission President Ursula von der Leyen spoke.',
      ['Jens Stoltenberg: Secretary General / org-head / NATO', 'Ursula von der Leyen: President / org-head / EC'],
    ],
    [
      'an office that tables list as an organ',
      'UN Secretary-General António Guterres spoke.',
      ['António Guterres: Secretary-General / org-head / UN'],
    ],
    [
      'an owner before a trade or office',
      'Putin’s spokesman Dmitry Peskov declined.',
      ['Dmitry Peskov: spokesman / spokesperson / null', 'Putin: null'],
    ],
    [
      'an office that is over',
      'Anna Vestergaard, formerly the head of Danish intelligence, spoke.',
      ['Anna Vestergaard: former head of Danish intelligence / other / DNK'],
    ],
    ['no month or weekday', 'On Monday Wednesday April spoke.', []],
    ['no headline verb', 'Regarding Trade Talks', []],
    ['no body', 'The Central Election Commission met at Freedom House.', []],
    ['no place', 'They walked in the Alexander Garden near Victory Square.', []],
    ['no company', 'General Electric signed it.', []],
    ['no title alone', 'Dear Mr. Prime Minister!', []],
  ]
  it.each(cases)('%s', (_, text, expected) => expect(people(text).sort()).toEqual([...expected].sort()))
})

/** Everything else that is not held by another mention: kind, type and words. */
const others = (text: string): string[] =>
  read(text)
    .filter(({ within, type, kind }) => within === null && !(kind === 'name' && type === 'person'))
    .map(
      ({ kind, type, start, end, party }) => `${kind} ${type} [${text.slice(start, end)}]${party ? ` ${party}` : ''}`,
    )

describe('descriptions, parties, bodies, places', () => {
  const cases: [why: string, text: string, mentions: string[]][] = [
    [
      'an office with its state',
      'The Italian Foreign Minister left.',
      ['description person [The Italian Foreign Minister] ITA'],
    ],
    ['a bare office', 'The Secretary left.', ['description person [The Secretary]']],
    ['a peer', 'Her Russian counterpart left.', ['description person [Her Russian counterpart] RUS']],
    ['the latter', 'It came at the latter’s initiative.', ['pronoun party [It]', 'description person [the latter]']],
    ['the former as an adjective', 'The former base is empty.', []],
    ['an indefinite office points at nobody', 'A minister left.', []],
    ['a noun goes on', 'They hold EU candidate status.', ['pronoun person [They]', 'name org [EU] EU']],
    [
      'collectives of people',
      'The two leaders met the foreign ministers.',
      ['collective person [The two leaders]', 'collective person [the foreign ministers]'],
    ],
    ['collectives of parties', 'Both sides left.', ['collective party [Both sides]']],
    ['a conjunction is no determiner', 'He said that leaders met.', ['pronoun person [He]']],
    ['a side', 'The Israeli side agreed.', ['description party [The Israeli side] ISR']],
    ['a government', 'The government of Fiji agreed.', ['description party [The government of Fiji] FJI']],
    [
      'a government by its leader',
      'The Obama administration agreed.',
      ['description party [The Obama administration]'],
    ],
    ['our country', 'Our country agreed.', ['description party [Our country]']],
    [
      'several parties with one noun',
      'Russian and Ukrainian negotiators met.',
      ['collective party [Russian and Ukrainian negotiators]'],
    ],
    ['a seat of power that acts', 'Moscow insists on it.', ['name party [Moscow] RUS', 'pronoun party [it]']],
    ['a city', 'They met in Moscow.', ['pronoun person [They]', 'name place [Moscow]']],
    ['a city in brackets with a day', 'Talks were held (Cairo, today).', ['name party [Cairo] EGY']],
    [
      'a city before its state',
      'They met at Kabul, Afghanistan.',
      ['pronoun person [They]', 'name place [Kabul]', 'name place [Afghanistan] AFG'],
    ],
    ['a state’s own name', 'The Kyrgyz Republic agreed.', ['name party [Kyrgyz Republic] KGZ']],
    ['a body with its owner', 'Russia’s foreign ministry agreed.', ['name org [Russia’s foreign ministry] RUS']],
    ['a body by its noun', 'The Central Election Commission agreed.', ['name org [Central Election Commission]']],
    [
      'a body with a complement and its acronym',
      'The Office for Maritime Safety and Trade (OMST) met. OMST agreed.',
      ['name org [Office for Maritime Safety and Trade]', 'name org [OMST]', 'name org [OMST]'],
    ],
    [
      'two bodies are two',
      'The IMF and World Bank Group met the Security and Defence Council.',
      ['name org [IMF] IMF', 'name org [World Bank Group] WB', 'name org [Security and Defence Council]'],
    ],
    ['an acronym that speaks', 'ZKRT said no.', ['name org [ZKRT]']],
    ['an unknown place', 'They met in Quellnitz.', ['pronoun person [They]', 'name place [Quellnitz]']],
    ['a place by its noun', 'Ships left the Quellnitz Strait.', ['name place [Quellnitz Strait]']],
    ['the city of', 'It lies near the city of Quellnitz.', ['pronoun party [It]', 'name place [Quellnitz]']],
    ['a language is no place', 'He spoke in Russian.', ['pronoun person [He]', 'name place [Russian] RUS']],
    ['US and us', 'The US told us.', ['name party [US] USA', 'pronoun person [us]']],
    [
      'a possessor of a thing is in no title',
      'He thanked the Prime Minister for Jamaica’s help.',
      ['pronoun person [He]', 'description person [the Prime Minister]', 'name party [Jamaica] JAM'],
    ],
  ]
  it.each(cases)('%s', (_, text, expected) => expect(others(text)).toEqual(expected))
})

describe('offsets', () => {
  it('slice back to the words, heads within mentions, numbers in order', () => {
    const text = 'At noon, Norway’s\nPrime Minister  Kari Solheim and the UN envoy met in Oslo.'
    const found = read(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Norway’s\nPrime Minister  Kari Solheim',
      'Norway',
      'the UN envoy',
      'UN',
      'Oslo',
    ])
    for (const [i, { index, head, start, end }] of found.entries()) {
      expect(index).toBe(i)
      expect(head.start >= start && head.end <= end).toBe(true)
    }
    expect(found.map(({ within }) => within)).toEqual([null, 0, null, 2, null])
  })
})
