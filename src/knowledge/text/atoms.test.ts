import { describe, expect, it } from 'vitest'
import { atomsOfForm, atomsOfToken } from './atoms.ts'
import { fold } from './fold.ts'

describe('atomsOfToken', () => {
  it.each([
    ['Russia', ['russia']],
    ['U.S.', ['us']],
    ['U.S', ['us']],
    ['St.', ['st']],
    ['G-20', ['g', '20']],
    ['G20', ['g', '20']],
    ['+1', ['+', '1']],
    ["People's", ['people', 's']],
    ['’s', ['s']],
    ["d'Ivoire", ['divoire']],
    ['D’IVOIRE', ['divoire']],
    ['Côte', ['cote']],
    ['&', ['and']],
    ['B&H', ['b', 'and', 'h']],
    ['-', []],
    ['‑', []],
    ["'", []],
    ['.', ['.']],
    [',', [',']],
    ['Chișinău', ['chi', 's', 'in', 'a', 'u']],
    ['', []],
  ])('%s', (token, atoms) => {
    expect(atomsOfToken(token)).toEqual(atoms)
  })

  it('takes time in proportion to a token of any length', () => {
    const start = performance.now()
    for (const part of ["a'", 'ș', '.-', "'s", 'Ab1']) atomsOfToken(part.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('atomsOfForm', () => {
  it.each([
    ['Guinea-Bissau', ['Guinea', '-', 'Bissau']],
    ['P5+1', ['P5', '+1']],
    ['E3/EU+3', ['E3', '/', 'EU', '+3']],
    ['Trinidad and Tobago', ['Trinidad', '&', 'Tobago']],
    ['Chișinău', ['Chi', 'ș', 'in', 'ă', 'u']],
    ['TÜRKİYE', ['TÜRK', 'İ', 'YE']],
    ["Kurdistan Workers' Party", ['Kurdistan', 'Workers', "'", 'Party']],
    ["People's Republic of China", ['People', '’s', 'Republic', 'of', 'China']],
    ['Washington, D.C.', ['Washington', ',', 'D.C.']],
  ])('%s has the atoms of its tokens', (form, tokens) => {
    expect(atomsOfForm(form)).toEqual(tokens.flatMap(atomsOfToken))
  })
})

describe('fold', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Çavuşoğlu', 'cavusoglu'],
    ['Sana’a', 'sanaa'],
    ['İbrahim Kalın', 'ibrahim kalin'],
    ['Əliyev', 'aliyev'],
    ['ʻAisake', 'aisake'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})
