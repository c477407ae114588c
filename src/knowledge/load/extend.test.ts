import { describe, expect, it } from 'vitest'
import { ReadoutError } from '../../model/index.ts'
import { builtIn } from '../index.ts'
import { extend } from './index.ts'

const base = builtIn()
const csv = (name: string, ...lines: readonly string[]) => ({ name, text: `${lines.join('\n')}\n` })

const own = extend(base, [
  csv(
    'my/parties.csv',
    'code,kind,name,demonyms,aliases',
    'ATLANTIS,entity,Atlantis,Atlantean,the Lost City',
    'ITA,,,,Bel Paese;?Il Belpaese',
    'SAU,,,,-the Kingdom',
  ),
  csv(
    'officeholders.csv',
    'person,office,office_kind,party,start,end,source',
    'Minos Ray,Foreign Minister,foreign-minister,ATLANTIS,2020,,own',
    'Sergei Lavrov,Poet Laureate,other,RUS,2001-01-01,2002-01-01,own',
    'Luigi Di Maio,Minister of Foreign Affairs,foreign-minister,ITA,2019-09-05,2021-01-01,own',
  ),
  csv('person_aliases.csv', 'person,alias', 'Minos Ray,Mino Rey', 'Sergey Lavrov,Serge de Lavroff'),
  csv('topics.csv', 'id,label,aliases,kind,parties', 'lost-city,The lost city,Atlantis issue,policy-area,ATLANTIS'),
  csv('events.csv', 'id,name,kind,start,place', 'atlantis-2030,Atlantis Summit,summit,2030-01-01,Poseidonia'),
  csv('instruments.csv', 'id,kind,name,date', 'atlantis-charter,charter,Atlantis Charter,2020', 'jcpoa,,,2015-07-15'),
  csv('resolutions.csv', 'number,year,date,topic', '2804,2025,2025-11-20,Test', '2254,,,Syria'),
])

describe('own rows', () => {
  it('add parties and forms, and take forms away', () => {
    expect(own.party('ATLANTIS')).toMatchObject({ name: 'Atlantis', kind: 'entity' })
    expect(own.findParty(['the', 'Lost', 'City'], 0)?.value[0]?.party.code).toBe('ATLANTIS')
    expect(own.partyMeanings('Atlanteans')[0]).toMatchObject({ sense: 'demonym', certain: true })
    expect(own.partyMeanings('Bel Paese')[0]).toMatchObject({ party: { code: 'ITA' }, certain: true })
    expect(own.partyMeanings('Il Belpaese')[0]?.certain).toBe(false)
    expect(own.partyMeanings('Italian')).toEqual(base.partyMeanings('Italian'))
    expect(own.partyMeanings('the Kingdom')).toEqual([])
  })

  it('add tenures to new and to known people, under any spelling', () => {
    expect(own.holders({ party: 'ATLANTIS', kind: 'foreign-minister', date: '2026' })).toMatchObject([
      { person: 'Minos Ray', start: '2020', end: null, knownUntil: null, source: 'own' },
    ])
    const [lavrov, ...others] = own.personsByName('Sergey Lavrov')
    expect(others).toEqual([])
    expect(lavrov?.wikidata).toBe('Q58217')
    expect(lavrov?.tenures.map(({ office }) => office)).toEqual(
      expect.arrayContaining(['Minister of Foreign Affairs', 'Poet Laureate']),
    )
    expect(own.personsByName('Serge de Lavroff').map(({ name }) => name)).toEqual(['Sergey Lavrov'])
    expect(own.personsByName('Mino Rey').map(({ name }) => name)).toEqual(['Minos Ray'])
  })

  it('correct a known tenure of the same person, office and start', () => {
    const query = { party: 'ITA', kind: 'foreign-minister' } as const
    expect(own.holders({ ...query, date: '2020-02-01' }).map(({ source }) => source)).toEqual(['own'])
    expect(own.holders({ ...query, date: '2022-02-01' })).toEqual([])
    expect(base.holders({ ...query, date: '2022-02-01' })).toHaveLength(1)
  })

  it('add and correct topics, events, instruments and resolutions', () => {
    expect(own.findTopic(['Atlantis', 'issue'], 0)?.value.id).toBe('lost-city')
    expect(own.findEvent(['Atlantis', 'Summit'], 0)?.value.start).toBe('2030-01-01')
    expect(own.findInstrument(['Atlantis', 'Charter'], 0)?.value.date).toBe('2020')
    expect(own.findInstrument(['JCPOA'], 0)?.value).toMatchObject({ kind: 'agreement', date: '2015-07-15' })
    expect(own.resolution(2804)).toMatchObject({ year: 2025, topic: 'Test' })
    expect(own.resolution(2254)).toMatchObject({ year: 2015, date: '2015-12-18', topic: 'Syria' })
    expect(base.resolution(2804)).toBeNull()
  })

  it('may be extended again', () => {
    const again = extend(own, [csv('parties.csv', 'code,aliases', 'ATLANTIS,Old Isle')])
    expect(again.partyMeanings('Old Isle')[0]?.party.code).toBe('ATLANTIS')
    expect(again.personsByName('Minos Ray')).toHaveLength(1)
  })
})

describe('rows that cannot be right', () => {
  it.each([
    [csv('parties.csv', 'code,kind,name', 'XYZ,country,X'), /^parties\.csv, line 2: kind "country"/],
    [csv('parties.csv', 'code,kind,name', 'ITA,,', 'XYZ,,X'), /^parties\.csv, line 3: kind is empty/],
    [csv('parties.csv', 'code,kind,nom', 'XYZ,state,X'), /^parties\.csv, line 1: there is no column "nom"/],
    [csv('parties.csv', 'code,kind,name', 'XYZ,state'), /^parties\.csv: .*line 2/],
    [csv('parties.csv', 'code,kind,name', '"XYZ,state,X'), /^parties\.csv: /],
    [
      csv('a/officeholders.csv', 'person,office,office_kind,party,start', 'A B,M,foreign-minister,ITA,2020-13'),
      /^a\/officeholders\.csv, line 2: start "2020-13"/,
    ],
    [
      csv('officeholders.csv', 'person,office,office_kind,party,start', 'A B,M,foreign-minister,ITA,2023-02-30'),
      /start "2023-02-30"/,
    ],
    [
      csv('officeholders.csv', 'person,office,office_kind,party,start,end', 'A B,M,foreign-minister,ITA,2020,2019'),
      /end 2019 is before/,
    ],
    [
      csv('officeholders.csv', 'person,office,office_kind,party', '', 'A B,M,foreign-minister,ZZZ'),
      /line 3: party "ZZZ"/,
    ],
    [csv('officeholders.csv', 'person,office,office_kind,party', 'A B,M,boss,ITA'), /office_kind "boss"/],
    [csv('person_aliases.csv', 'person,alias', 'Nobody Atall,X'), /person_aliases\.csv, line 2: person "Nobody Atall"/],
    [csv('events.csv', 'id,name,kind,start', 'x,X,summit,'), /start is empty/],
    [csv('resolutions.csv', 'number,year', 'abc,2020'), /number "abc"/],
    [csv('people.csv', 'a', 'b'), /^people\.csv: is no table/],
  ])('%o', (file, message) => {
    let thrown: unknown
    try {
      extend(base, [file])
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ReadoutError)
    expect(thrown).toMatchObject({ code: 'bad-knowledge', message: expect.stringMatching(message) })
    expect((thrown as ReadoutError).remedy).toBeTruthy()
  })

  it('an empty file is an empty table', () => {
    expect(extend(base, [csv('parties.csv')]).party('ITA')?.name).toBe('Italy')
  })
})
