import { buildReading } from './build-reading.ts'

/* Readings of texts made up for the tests: names of people are invented. */

export const call = buildReading({
  source: 'releases/2021-03-04-call.txt',
  url: 'https://foreign.example/press/2021-03-04',
  publisher: 'Ministry of Foreign Affairs of Finland',
  title: 'Foreign Minister Aino Kallas speaks with Foreign Minister of Italy Marco Benedetti by telephone',
  text: `4 March 202116:05

Foreign Minister Aino Kallas speaks with Foreign Minister of Italy Marco Benedetti by telephone

Menu
Share
READ MORE: Helsinki hosts talks on Baltic shipping

On March 4, Foreign Minister Aino Kallas had a telephone conversation with Foreign Minister of Italy Marco Benedetti at the latter's initiative.

The ministers discussed the situation in Libya and the schedule of political contacts. They reaffirmed their support for a ceasefire under United Nations Security Council Resolution 2510 and agreed to hold the next round of consultations in Helsinki in May 2021.

Marco Benedetti expressed concern about the build-up of forces near Sirte. "There can be no military solution, and nobody should expect Italy to look away," the Italian Foreign Minister said. Aino Kallas called on all outside parties to withdraw their fighters, stressing that Finland would not recognise any change made by force.

The ministers also touched upon the meeting of the foreign ministers of Finland and Germany held in Berlin on March 1.

Tags: Italy, Libya
`,
  published: {
    date: '2021-03-04',
    basis: 'stated',
    reasons: [
      ['The page is stamped with the day.', '4 March 2021'],
      ['The text tells of a contact on the same day.', 'On March 4'],
    ],
  },
  residue: [
    ['4 March 202116:05', 'clock'],
    ['Menu', 'menu'],
    ['Share', 'share'],
    ['READ MORE: Helsinki hosts talks on Baltic shipping', 'link'],
    ['Tags: Italy, Libya', 'tags'],
  ],
  entities: {
    'Aino Kallas': ['person', 'FIN', 'Aino Kallas'],
    'Marco Benedetti': ['person', 'ITA', 'Marco Benedetti', 'the latter', 'the Italian Foreign Minister'],
    Finland: ['party', 'FIN', 'Finland'],
    Italy: ['party', 'ITA', 'Italy'],
    Germany: ['party', 'DEU', 'Germany'],
    Libya: ['place', 'LBY', 'Libya'],
    Helsinki: ['place', null, 'Helsinki'],
  },
  engagements: [
    {
      main: true,
      kind: 'call',
      date: '2021-03-04',
      who: [
        ['Aino Kallas', 'Foreign Minister'],
        ['Marco Benedetti', 'Foreign Minister'],
      ],
      initiator: 'ITA',
      topics: ['the situation in Libya', 'the schedule of political contacts'],
      says: [
        "On March 4, Foreign Minister Aino Kallas had a telephone conversation with Foreign Minister of Italy Marco Benedetti at the latter's initiative.",
        'The ministers discussed the situation in Libya and the schedule of political contacts.',
      ],
    },
    {
      kind: 'meeting',
      date: '2021-03-01',
      place: 'Berlin',
      who: [
        ['Finland', 'foreign minister'],
        ['Germany', 'foreign minister'],
      ],
      says: ['the meeting of the foreign ministers of Finland and Germany held in Berlin on March 1'],
    },
    {
      kind: 'consultations',
      status: 'planned',
      date: '2021-05',
      place: 'Helsinki',
      who: [['Finland'], ['Italy']],
      says: ['the next round of consultations in Helsinki in May 2021'],
    },
  ],
  statements: [
    {
      holders: ['Aino Kallas', 'Marco Benedetti'],
      act: 'support',
      cue: 'reaffirmed their support for',
      content: 'a ceasefire under United Nations Security Council Resolution 2510',
      topic: 'Libya',
      at: 0,
    },
    {
      holders: ['Aino Kallas', 'Marco Benedetti'],
      act: 'agree',
      cue: 'agreed to',
      content: 'hold the next round of consultations in Helsinki in May 2021',
      at: 0,
    },
    {
      holders: ['Marco Benedetti'],
      act: 'criticise',
      cue: 'expressed concern about',
      content: 'the build-up of forces near Sirte',
      topic: 'Libya',
      at: 0,
    },
    {
      holders: ['Marco Benedetti'],
      act: 'reject',
      cue: 'the Italian Foreign Minister said',
      content: '"There can be no military solution, and nobody should expect Italy to look away,"',
      quoted: 'direct',
      at: 0,
    },
    {
      holders: ['Aino Kallas'],
      act: 'request',
      cue: 'called on',
      content: 'all outside parties to withdraw their fighters',
      topic: 'Libya',
      at: 0,
    },
    {
      holders: ['Aino Kallas'],
      act: 'state',
      cue: 'stressing that',
      content: 'Finland would not recognise any change made by force',
      negated: true,
      at: 0,
    },
  ],
  instruments: [
    {
      name: 'UNSC resolution 2510',
      kind: 'resolution',
      number: 2510,
      year: 2020,
      says: ['United Nations Security Council Resolution 2510'],
    },
  ],
  commitments: [
    {
      holders: ['Aino Kallas', 'Marco Benedetti'],
      what: 'hold the next round of consultations in Helsinki',
      due: '2021-05',
      says: 'agreed to hold the next round of consultations in Helsinki in May 2021',
    },
  ],
  times: [
    ['On March 4', '2021-03-04'],
    ['in May 2021', '2021-05'],
    ['on March 1', '2021-03-01'],
  ],
})

export const news = buildReading({
  source: 'news/kyiv.txt',
  publisher: 'Baltic Wire',
  genre: 'news',
  title: 'Kallas: Grain corridor must reopen',
  text: `09:12 GMT 11 May 2024

Kallas: Grain corridor must reopen

HELSINKI (Baltic Wire) - Finnish Foreign Minister Aino Kallas met her Turkish counterpart Deniz Aksoy in Ankara on Tuesday.

"The corridor must reopen before the harvest," Kallas said after the talks.

Aksoy said that Ankara was ready to host a conference of the Black Sea states.
`,
  published: {
    date: '2022-06-15',
    basis: 'inferred',
    reasons: [
      ['The clock of the page is refused: Aino Kallas left office before that day.', '11 May 2024'],
      ['The talks took place on a Tuesday of that month.', 'on Tuesday'],
    ],
  },
  residue: [['09:12 GMT 11 May 2024', 'clock']],
  entities: {
    'Aino Kallas': ['person', 'FIN', 'Aino Kallas', 'Kallas'],
    'Deniz Aksoy': ['person', 'TUR', 'Deniz Aksoy', 'Aksoy', 'her Turkish counterpart'],
    Turkey: ['party', 'TUR', 'Ankara was'],
    Ankara: ['place', 'TUR', 'Ankara on'],
  },
  engagements: [
    {
      main: true,
      kind: 'meeting',
      date: '2022-06-14',
      dateBasis: 'inferred',
      place: 'Ankara',
      who: [
        ['Aino Kallas', 'Foreign Minister'],
        ['Deniz Aksoy', 'Foreign Minister'],
      ],
      topics: ['grain corridor'],
      says: ['Finnish Foreign Minister Aino Kallas met her Turkish counterpart Deniz Aksoy in Ankara on Tuesday.'],
    },
  ],
  statements: [
    {
      holders: ['Aino Kallas'],
      act: 'request',
      cue: 'Kallas said',
      content: '"The corridor must reopen before the harvest,"',
      quoted: 'direct',
      topic: 'grain corridor',
      at: 0,
    },
    {
      holders: ['Deniz Aksoy'],
      act: 'propose',
      cue: 'Aksoy said that',
      content: 'Ankara was ready to host a conference of the Black Sea states',
      at: 0,
    },
  ],
})

export const announcement = buildReading({
  source: 'releases/visit.txt',
  publisher: 'Ministry of Foreign Affairs of Finland',
  genre: 'announcement',
  title: 'Foreign Minister of Italy to visit Helsinki',
  text: `Foreign Minister of Italy to visit Helsinki

Foreign Minister of Italy Marco Benedetti will pay a working visit to Helsinki on September 14, 2099.
`,
  published: { date: null, basis: 'unknown' },
  entities: {
    'Marco Benedetti': ['person', 'ITA', 'Marco Benedetti'],
    Helsinki: ['place', null, 'Helsinki'],
  },
  engagements: [
    {
      main: true,
      kind: 'visit',
      status: 'planned',
      date: '2099-09-14',
      place: 'Helsinki',
      who: [['Marco Benedetti', 'Foreign Minister']],
      says: ['Foreign Minister of Italy Marco Benedetti will pay a working visit to Helsinki on September 14, 2099.'],
    },
  ],
})

/** A text that would like to be a page. */
export const hostile = buildReading({
  source: 'https://evil.example/"><script>alert(1)</script>',
  url: 'javascript:alert(1)',
  publisher: '<img src=x onerror="document.title=\'owned\'">',
  genre: 'other',
  title: '<script>document.title="owned"</script> & <b>bold</b>',
  text: `<script>document.title="owned"</script> & <b>bold</b>

Ivan <img src=x onerror="document.title='owned'"> \u202eevoli said that <svg/onload=alert(1)> would be read as words, {@html 1} and {{7*7}} too.
`,
  published: { date: null, basis: 'unknown' },
  entities: { '<img src=x>': ['person', '<b>', 'Ivan'] },
  engagements: [
    {
      main: true,
      kind: 'other',
      place: '<iframe src="https://evil.example">',
      who: [['<img src=x>', '<b>Minister</b>']],
      topics: ['<script>alert(1)</script>'],
      says: ['would be read as words'],
    },
  ],
  statements: [{ holders: ['<img src=x>'], act: 'state', cue: 'said that', content: '<svg/onload=alert(1)>' }],
})

export const readings = [call, news, announcement, hostile]
