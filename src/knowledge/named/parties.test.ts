import { describe, expect, it } from 'vitest'
import { builtIn } from '../index.ts'

const knowledge = builtIn()

/** The first party that is found in the words, as "words = CODE.sense", with "?" where it is not certain. */
function find(text: string): string | null {
  const words = text.split(' ')
  for (let at = 0; at < words.length; at++) {
    const found = knowledge.findParty(words, at)
    if (found === null) continue
    const meanings = found.value.map(({ party, sense, certain }) => `${party.code}.${sense}${certain ? '' : '?'}`)
    return `${words.slice(at, at + found.length).join(' ')} = ${meanings.join(' ')}`
  }
  return null
}

describe('findParty', () => {
  it.each([
    // names and shorthand; tokens as a tokeniser gives them
    ['the U.S. - Australia alliance', 'U.S. = USA.alias'],
    ['in the US , we', 'US = USA.alias'],
    ['USA .', 'USA = USA.alias'],
    ['U.S.A. officials', 'U.S.A. = USA.alias'],
    ['Bosnia - Herzegovina', 'Bosnia - Herzegovina = BIH.alias'],
    ["Côte d'Ivoire 's", "Côte d'Ivoire = CIV.name"],
    ['Cote d’Ivoire', 'Cote d’Ivoire = CIV.name'],
    ['E.U. ministers', 'E.U. = EU.alias'],
    ['Saint Kitts & Nevis', 'Saint Kitts & Nevis = KNA.name'],
    ['Trinidad and Tobago', 'Trinidad and Tobago = TTO.name'],
    ['the Russian Federation', 'Russian Federation = RUS.name'],
    ['the Republic of Korea', 'Republic of Korea = KOR.name'],
    ["Democratic People 's Republic of Korea", "Democratic People 's Republic of Korea = PRK.name"],
    ['DPRK', 'DPRK = PRK.alias'],
    ['DR Congo', 'DR Congo = COD.alias'],
    ['Papua New Guinea', 'Papua New Guinea = PNG.name'],
    ['Guinea - Bissau', 'Guinea - Bissau = GNB.name'],
    ['Türkiye', 'Türkiye = TUR.alias'],
    ['TÜRK İ YE', 'TÜRK İ YE = TUR.alias'],
    ['the Federal Republic of Germany', 'Federal Republic of Germany = DEU.name'],
    ['UAE', 'UAE = ARE.alias'],
    ['the Netherlands', 'Netherlands = NLD.name'],
    ['P5 +1', 'P5 +1 = P5PLUS1.name'],
    ['G-20', 'G-20 = G20.name'],
    ['Nato', 'Nato = NATO.name'],
    ['the UN Security Council', 'UN Security Council = UNSC.name'],
    ['al - Qaida', 'al - Qaida = AQ.alias'],
    ['the Holy See', 'Holy See = VAT.name'],
    // demonyms, as adjectives and of people
    ['Italian', 'Italian = ITA.demonym'],
    ['Emiratis', 'Emiratis = ARE.demonym'],
    ['South Koreans', 'South Koreans = KOR.demonym'],
    ['Britons', 'Britons = GBR.demonym'],
    ['Dutch', 'Dutch = NLD.demonym'],
    ['American', 'American = USA.demonym'],
    // seats of power
    ['Moscow', 'Moscow = RUS.metonym RUS.capital'],
    ['the Kremlin', 'Kremlin = RUS.metonym'],
    ['the White House', 'White House = USA.metonym'],
    ['Downing Street', 'Downing Street = GBR.metonym'],
    ['the Élysée', 'the Élysée = FRA.metonym'],
    ["Quai d'Orsay", "Quai d'Orsay = FRA.metonym"],
    ['Foggy Bottom', 'Foggy Bottom = USA.metonym'],
    ['the State Department', 'State Department = USA.metonym'],
    ['Beijing', 'Beijing = CHN.metonym CHN.capital'],
    ['Kiev', 'Kiev = UKR.metonym UKR.capital'],
    ['Chi ș in ă u', 'Chi ș in ă u = MDA.metonym MDA.capital'],
    ['Chisinau', 'Chisinau = MDA.metonym MDA.capital'],
    ['Nassau', 'Nassau = BHS.capital?'],
    // what may mean something else
    ['Brussels', 'Brussels = EU.metonym? BEL.capital?'],
    ['Georgia', 'Georgia = GEO.name?'],
    ['Congolese', 'Congolese = COG.demonym? COD.demonym?'],
    ['the Council', 'the Council = UNSC.alias?'],
    ['the Kingdom', 'the Kingdom = SAU.alias?'],
    ['America', 'America = USA.alias?'],
    // capitals
    ['TURKEY', 'TURKEY = TUR.name'],
    ['RUSSIA', 'RUSSIA = RUS.name'],
    ['Turkey', 'Turkey = TUR.name'],
    ['WHO', 'WHO = WHO.alias'],
    ['the Contact Group', 'Contact Group = CONTACTGROUP.name'],
  ])('%s', (text, expected) => {
    expect(find(text)).toBe(expected)
  })

  it.each([
    'they served turkey',
    'let us go',
    'Who is it',
    'the male nurse',
    'two poles apart',
    'a contact group of friends',
    'Latin America',
    'Central American',
    'the South China Sea',
    'the Gulf of Guinea',
    'Northern Ireland',
    'the Washington Post',
    'be it so',
    'the pace of reform',
    'Chinatown',
    'Irandoc',
    '',
  ])('finds none in "%s"', (text) => {
    expect(find(text)).toBeNull()
  })

  it('begins and ends where words do', () => {
    expect(knowledge.findParty(['Upper', 'Volta', 'and', 'Niger'], 3)?.length).toBe(1)
    expect(knowledge.findParty(['South', 'Sudan'], 0)?.value[0]?.party.code).toBe('SSD')
    expect(knowledge.findParty(['South', 'Sudan'], 1)?.value[0]?.party.code).toBe('SDN')
    expect(knowledge.findParty([], 0)).toBeNull()
    expect(knowledge.findParty(['Iran'], 5)).toBeNull()
  })
})

describe('partyMeanings', () => {
  it.each([
    ['Moscow', 2],
    ['Italian', 1],
    ['Guinea-Bissau', 1],
    ['Italian minister', 0],
    ['nothing', 0],
    ['', 0],
  ])('%s has %i', (form, count) => {
    expect(knowledge.partyMeanings(form)).toHaveLength(count)
  })
})

describe('party', () => {
  it('is told by its code', () => {
    expect(knowledge.party('ITA')).toEqual({ code: 'ITA', kind: 'state', name: 'Italy', capital: 'Rome', partOf: null })
    expect(knowledge.party('GEO')?.name).toBe('Georgia')
    expect(knowledge.party('UNSC')?.partOf).toBe('UN')
    expect(knowledge.party('XX')).toBeNull()
    expect(knowledge.party('toString')).toBeNull()
  })

  it('is found by every one of its names, as far as it names no other', () => {
    for (const row of knowledge.packed.parties) {
      const [code = '', , name = ''] = row.split('|')
      const codes = knowledge.partyMeanings(name.replace(/^\?/, '')).map(({ party }) => party.code)
      expect(codes, `${code} ${name}`).toContain(code)
    }
  })
})
