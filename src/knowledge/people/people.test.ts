import { describe, expect, it } from 'vitest'
import { builtIn } from '../index.ts'

const knowledge = builtIn()
const named = (name: string) => knowledge.personsByName(name).map((person) => person.name)
const called = (surname: string) => knowledge.personsBySurname(surname).map((person) => person.name)

describe('personsByName', () => {
  it.each([
    ['Luigi Di Maio', 'Luigi Di Maio'],
    // spellings and transliterations
    ['Sergey Lavrov', 'Sergey Lavrov'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Alyaksandr Lukashenka', 'Alexander Lukashenko'],
    ['Aleksandr Lukashenko', 'Alexander Lukashenko'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Mevlut Cavusoglu', 'Mevlüt Çavuşoğlu'],
    ['Gerhard Schroeder', 'Gerhard Schröder'],
    ['Nguyen Xuan Phuc', 'Nguyễn Xuân Phúc'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Bashar Assad', 'Bashar al-Assad'],
    ['Abdel Fattah al-Sisi', 'Abdel Fattah el-Sisi'],
    ['Mohamed bin Zayed', 'Mohammed bin Zayed Al Nahyan'],
    // what is left out or put in
    ['Sergey Viktorovich Lavrov', 'Sergey Lavrov'],
    ['S. Lavrov', 'Sergey Lavrov'],
    ['Joseph R. Biden, Jr.', 'Joe Biden'],
    ['Antony J. Blinken', 'Antony Blinken'],
    ['Tony Blinken', 'Antony Blinken'],
    ['Andres Manuel Lopez Obrador', 'Andrés Manuel López Obrador'],
    ['King Abdullah II', 'Abdullah II of Jordan'],
    ['Pope Francis', 'Francis'],
    ['Sheikh Abdullah bin Zayed', 'Abdullah bin Zayed Al Nahyan'],
    ['Lula da Silva', 'Luiz Inácio Lula da Silva'],
    // family name first
    ['Xi Jinping', 'Xi Jinping'],
    ['KISHIDA Fumio', 'Fumio Kishida'],
  ])('%s → %s', (name, person) => {
    expect(named(name)).toContain(person)
  })

  it('gives one where one is meant', () => {
    expect(named('Sergey Lavrov')).toHaveLength(1)
    expect(named('Joe Biden')).toHaveLength(1)
  })

  it.each(['Nobody Whatever', 'Foreign Minister', 'Sheikh Mohammed', 'Lavrov', 'Putin Sergey', '', '.', 'of'])(
    'knows nobody as "%s"',
    (name) => {
      expect(named(name)).toEqual([])
    },
  )

  it('bears hostile names', () => {
    const start = performance.now()
    for (const name of [
      'a '.repeat(50_000),
      'ß'.repeat(100_000),
      'al-'.repeat(50_000),
      "x'".repeat(50_000),
      'Kim '.repeat(20_000),
    ])
      named(name)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('personsBySurname', () => {
  it.each([
    ['Di Maio', 'Luigi Di Maio'],
    ['von der Leyen', 'Ursula von der Leyen'],
    ['Al Nahyan', 'Abdullah bin Zayed Al Nahyan'],
    ['bin Salman', 'Mohammed bin Salman'],
    ['López Obrador', 'Andrés Manuel López Obrador'],
    ['Lopez Obrador', 'Andrés Manuel López Obrador'],
    ['Boric', 'Gabriel Boric'],
    ['Xi', 'Xi Jinping'],
    ['Wang', 'Wang Yi'],
    ['Moon', 'Moon Jae-in'],
    ['Al-Assad', 'Bashar al-Assad'],
    ['Assad', 'Bashar al-Assad'],
    ['Le Drian', 'Jean-Yves Le Drian'],
    ['Suu Kyi', 'Aung San Suu Kyi'],
    ['Abiy', 'Abiy Ahmed'],
    ['Zelensky', 'Volodymyr Zelenskyy'],
    ['Lula', 'Luiz Inácio Lula da Silva'],
    ['Abdullah II', 'Abdullah II of Jordan'],
  ])('%s → %s', (surname, person) => {
    expect(called(surname)).toContain(person)
  })

  it('keeps to the very spelling where somebody is spelled so', () => {
    expect(called('Biden')).toEqual(['Joe Biden'])
    expect(called('Modi')).toEqual(['Narendra Modi'])
  })

  it.each(['Jinping', 'Minister', 'Whatever', ''])('nobody is called "%s"', (surname) => {
    expect(called(surname)).toEqual([])
  })
})

describe('KnownPerson', () => {
  it('has the tenures of all parties', () => {
    const [guterres] = knowledge.personsByName('António Guterres')
    expect(guterres?.wikidata).toBe('Q311440')
    expect(new Set(guterres?.tenures.map(({ party }) => party))).toEqual(new Set(['PRT', 'UN', 'UNHCR']))
  })
})
