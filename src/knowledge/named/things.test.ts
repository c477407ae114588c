import { describe, expect, it } from 'vitest'
import { builtIn } from '../index.ts'

const knowledge = builtIn()
const instrument = (text: string) => knowledge.findInstrument(text.split(' '), 0)
const topic = (text: string) => knowledge.findTopic(text.split(' '), 0)

describe('findInstrument', () => {
  it.each([
    ['Minsk Agreements', 'minsk-package'],
    ['Minsk agreements of 2015', 'minsk-package'],
    ['Joint Comprehensive Plan of Action', 'jcpoa'],
    ['JCPOA', 'jcpoa'],
    ['New START Treaty', 'new-start'],
    ['UN Charter', 'un-charter'],
    ['Charter of the United Nations', 'un-charter'],
    ['Berlin Conference on Libya', 'berlin-conference-libya'],
    ['Budapest Memorandum', 'budapest-memorandum'],
    ['Geneva Conventions', 'geneva-conventions-1949'],
    ['Taif Agreement', 'taif'],
    ['Vienna Convention on Diplomatic Relations', 'vcdr'],
    ['Normandy format', 'normandy-format'],
    ['Montreux Convention', 'montreux'],
  ])('%s → %s', (text, id) => {
    expect(instrument(text)?.value.id).toBe(id)
  })

  it.each(['sort of', 'start treaty talks', 'the charter', 'Article 5', 'framework agreement', 'cat'])(
    'not "%s"',
    (text) => {
      expect(instrument(text)).toBeNull()
    },
  )

  it('takes the longest name', () => {
    expect(instrument('Package of Measures for the Implementation of the Minsk Agreements and')?.length).toBe(10)
  })
})

describe('findTopic', () => {
  it.each([
    ['situation in Ukraine', 'ukraine-war'],
    ['special military operation', 'ukraine-war'],
    ['denuclearization of the Korean Peninsula', 'korea'],
    ['Nagorno - Karabakh settlement', 'karabakh'],
    ['two - state solution', 'mepp'],
    ['climate change', 'climate'],
  ])('%s → %s', (text, id) => {
    expect(topic(text)?.value.id).toBe(id)
  })

  it('is told by its id', () => {
    expect(knowledge.topic('ukraine-war')).toMatchObject({ label: 'War in Ukraine', parties: ['UKR', 'RUS'] })
    expect(knowledge.topic('nothing')).toBeNull()
  })
})

describe('resolution', () => {
  it.each([
    [2254, 2015, '2015-12-18'],
    [2202, 2015, '2015-02-17'],
    [1325, 2000, '2000-10-31'],
  ])('%i', (number, year, date) => {
    expect(knowledge.resolution(number)).toMatchObject({ number, year, date })
  })

  it.each([0, -1, 99_999, 1.5, Number.NaN])('not %d', (number) => {
    expect(knowledge.resolution(number)).toBeNull()
  })
})
