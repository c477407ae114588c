import { describe, expect, it } from 'vitest'
import { builtIn } from '../index.ts'

const knowledge = builtIn()

const find = (text: string) => {
  const words = text.split(' ')
  for (let at = 0; at < words.length; at++) {
    const found = knowledge.findEvents(words, at)
    if (found !== null)
      return { words: words.slice(at, at + found.length).join(' '), ids: found.value.map(({ id }) => id) }
  }
  return null
}

describe('findEvents', () => {
  it.each([
    [
      'at the Syrian National Dialogue Congress',
      'Syrian National Dialogue Congress',
      ['syrian-national-dialogue-congress'],
    ],
    ['the Syria national dialogue congress', 'Syria national dialogue congress', ['syrian-national-dialogue-congress']],
    [
      'Congress of Syrian national dialogue',
      'Congress of Syrian national dialogue',
      ['syrian-national-dialogue-congress'],
    ],
    [
      'the Sochi All - Syrian Peace Congress',
      'Sochi All - Syrian Peace Congress',
      ['syrian-national-dialogue-congress'],
    ],
    ['the Berlin Conference on Libya', 'Berlin Conference on Libya', ['berlin-conference-libya-2020']],
    [
      'the 2018 Russian presidential election',
      '2018 Russian presidential election',
      ['rus-presidential-election-2018'],
    ],
    [
      'the 2018 presidential elections in Russia',
      '2018 presidential elections in Russia',
      ['rus-presidential-election-2018'],
    ],
    ['the G20 summit of 2019', 'G20 summit of 2019', ['g20-2019']],
    ['the G20 Osaka Summit', 'G20 Osaka Summit', ['g20-2019']],
    ['Munich Security Conference 2020', 'Munich Security Conference 2020', ['munich-2020']],
    ['COP26 in Glasgow', 'COP26 in Glasgow', ['cop26']],
    ['the Helsinki summit', 'Helsinki summit', ['helsinki-summit-2018']],
  ])('%s', (text, words, ids) => {
    expect(find(text)).toEqual({ words, ids })
  })

  it('gives all events of a name that returns, by their days', () => {
    const found = knowledge.findEvents(['G20', 'summit'], 0)
    const starts = found?.value.map(({ start }) => start) ?? []
    expect(starts.length).toBeGreaterThan(15)
    expect(starts).toEqual([...starts].sort())
    expect(knowledge.findEvent(['G20', 'summit'], 0)).toBeNull()
  })

  it('knows the days', () => {
    expect(knowledge.event('syrian-national-dialogue-congress')).toMatchObject({
      start: '2018-01-30',
      end: null,
      place: 'Sochi',
    })
    expect(knowledge.event('berlin-conference-libya-2020')).toMatchObject({ start: '2020-01-19', place: 'Berlin' })
    expect(knowledge.event('hanoi-summit-2019')).toMatchObject({ start: '2019-02-27', end: '2019-02-28' })
    expect(knowledge.event('rus-presidential-election-2018')).toMatchObject({ start: '2018-03-18', kind: 'election' })
    expect(knowledge.event('nothing')).toBeNull()
  })

  it.each(['a general election', 'the congress', 'summit', '2018'])('finds none in "%s"', (text) => {
    expect(find(text)).toBeNull()
  })
})
