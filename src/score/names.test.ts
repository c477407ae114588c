import { describe, expect, test } from 'vitest'
import { sameActor, sameName } from './names.ts'

describe('one person under two spellings', () => {
  test.each([
    ['Marco Bellandi', 'Bellandi'],
    ['Taras Holovchenko', 'President Taras Holovchenko'],
    ['Dovzhenskyy', 'Dovzhensky'],
    ['Said bin Hilal Al Rawahi', 'Said bin Hilal'],
    ['Hélène Garnier', 'Helene Garnier'],
    ['Sergey Akhmetov', 'Sergei Akhmetov'],
    ['John Okafor Jr.', 'John Okafor'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true)
    expect(sameName(b, a)).toBe(true)
  })

  test.each([
    ['Marco Bellandi', 'Marco Colonna'],
    ['Kemal Tarhan', 'Selim Aydemir'],
    ['the President', 'Kemal Tarhan'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false)
  })
})

describe('holders', () => {
  const person = { entity: 'e', name: 'Marco Bellandi', party: 'ITA' }
  const party = { entity: null, name: null, party: 'ITA' }

  test.each([
    ['Bellandi', person, true],
    ['ITA', party, true],
    ['ITA', person, false],
    ['Bellandi', party, false],
    ['RUS', party, false],
    ['GNA', { entity: 'e', name: 'GNA', party: null }, true],
  ])('%s', (gold, holder, same) => {
    expect(sameActor(gold, holder)).toBe(same)
  })
})
