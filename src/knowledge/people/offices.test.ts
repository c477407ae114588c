import { describe, expect, it } from 'vitest'
import type { OfficeKind } from '../../reading/kit/index.ts'
import { builtIn } from '../index.ts'

const knowledge = builtIn()
const who = (party: string, kind: OfficeKind, date: string) => [
  ...new Set(knowledge.holders({ party, kind, date }).map(({ person }) => person)),
]

describe('holders', () => {
  it.each([
    ['ITA', 'foreign-minister', '2020-09-15', ['Luigi Di Maio']],
    ['ITA', 'foreign-minister', '2018-02-01', ['Angelino Alfano']],
    ['RUS', 'head-of-state', '2018-02-01', ['Vladimir Putin']],
    ['RUS', 'head-of-state', '2009-02-01', ['Dmitry Medvedev']],
    ['BLR', 'head-of-state', '2018-02-01', ['Alexander Lukashenko']],
    ['RUS', 'foreign-minister', '2018-02', ['Sergey Lavrov']],
    ['USA', 'foreign-minister', '2020-07', ['Mike Pompeo']],
    ['USA', 'head-of-state', '2018', ['Donald Trump']],
    ['UN', 'org-head', '2020-01-01', ['António Guterres']],
    ['NATO', 'org-head', '2019-05-05', ['Jens Stoltenberg']],
    ['DEU', 'head-of-government', '2021-01-01', ['Angela Merkel']],
    ['UKR', 'foreign-minister', '2021-11-02', ['Dmytro Kuleba']],
    ['CHN', 'foreign-minister', '2023-03-01', ['Qin Gang']],
    ['ITA', 'foreign-minister', '1800', []],
    ['XX', 'foreign-minister', '2020', []],
  ] as const)('%s %s %s', (party, kind, date, people) => {
    expect(who(party, kind, date)).toEqual(people)
  })

  it('gives both on the day of a change, and all of a year', () => {
    expect(who('DEU', 'head-of-government', '2021-12-08')).toEqual(['Angela Merkel', 'Olaf Scholz'])
    expect(who('GBR', 'head-of-government', '2022')).toEqual(
      expect.arrayContaining(['Boris Johnson', 'Liz Truss', 'Rishi Sunak']),
    )
  })

  it('names the surest first', () => {
    expect(who('ITA', 'foreign-minister', '2019-09-05').at(-1)).toBeDefined()
    for (const tenure of knowledge.holders({ party: 'FRA', kind: 'foreign-minister', date: '2019-06-01' }))
      expect(tenure.party).toBe('FRA')
  })

  it('trusts an open end only as far as its source knows', () => {
    const open = knowledge
      .holders({ party: 'SWE', kind: 'ambassador', date: '2022-06-01' })
      .find(({ knownUntil }) => knownUntil)
    expect(open?.end).toBeNull()
    expect(open?.knownUntil).toMatch(/^\d{4}-\d\d$/)
    const later = knowledge.holders({ party: 'SWE', kind: 'ambassador', date: '2024-06-01' })
    expect(later.map(({ person }) => person)).not.toContain(open?.person)
  })
})

describe('officesOf', () => {
  it('gives what a person held on the day', () => {
    const [maio] = knowledge.personsByName('Luigi Di Maio')
    if (maio === undefined) throw new Error('Luigi Di Maio is not known')
    const on = (date: string) =>
      knowledge.officesOf({ person: maio, date }).map(({ party, kind }) => `${party} ${kind}`)
    expect(on('2020-09-15')).toEqual(['ITA foreign-minister'])
    expect(on('2017-01-01')).toEqual([])
  })
})
