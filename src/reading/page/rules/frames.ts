import type { ResidueRule } from '../rule.ts'

/** What an office writes over and under its texts. */
export const frames: readonly ResidueRule[] = [
  {
    name: 'frame-start',
    kind: 'frame',
    where: 'any',
    test: ({ plain, shape }, { words }) =>
      shape.words.length <= 70 && shape.sentences <= 2 && words.frameStarts.some((form) => plain.startsWith(form)),
    reads: [
      'The following is attributable to Spokesperson Jane Doe:',
      'The text of the following statement was released by the Governments of A and B.',
      'Unofficial translation',
    ],
    ignores: ['The following states took part: Chile and Peru.'],
  },
  {
    name: 'frame',
    kind: 'frame',
    where: 'edge',
    test: ({ plain }, { frames: known, words }) => {
      const line = plain.replace(/[:!]$/, '')
      return (
        known.has(line) ||
        (line.length < 90 && words.frameEnds.some((end) => line.endsWith(`, ${end}`)) && !/[!?]/.test(line))
      )
    },
    reads: [
      'Media Note',
      'Office of the Spokesperson',
      'Statements and Releases',
      'PRESS RELEASE',
      'Check against delivery!',
      'Jane Doe, Secretary of State',
    ],
    ignores: ['The press release was issued on Monday.', 'The President met with the Secretary of State'],
  },
  {
    name: 'source-in-brackets',
    kind: 'frame',
    where: 'edge',
    test: ({ text, shape }) => /^\([^()]*[^().!?]\)$/.test(text) && shape.words.length <= 8 && shape.capitals > 0.8,
    reads: ['(Source EEAS)', '(EXAMPLE- Jordan News Agency)'],
    ignores: ['(Applause.)', '(The meeting went on behind closed doors)'],
  },
  {
    name: 'byline',
    kind: 'byline',
    where: 'any',
    test: ({ plain, shape, text }, { words, particles, stampWords }) => {
      if (shape.words.length > 30 || shape.words.length < 2) return false
      const start = words.bylines.find((form) => plain.startsWith(`${form} `) || plain.startsWith(`${form}:`))
      if (!start) return false
      if (start !== 'by') return shape.capitals > 0.5
      return (
        shape.words.length <= 12 &&
        (shape.ending !== 'stop' || shape.words.length <= 6) &&
        /^(?:by|BY|By)\b/.test(text) &&
        !stampWords.has(shape.words[1]?.toLowerCase() ?? '') &&
        shape.words.slice(1).every((word) => /^\p{Lu}/u.test(word) || particles.has(word.toLowerCase()))
      )
    },
    reads: [
      'By Jane Doe',
      'BY JANE DOE AND JOHN ROE',
      'Reporting by Jane Doe; Editing by John Roe',
      '(Reporting by Jane Doe in Moscow)',
    ],
    ignores: ['By the end of the talks, both sides agreed.', 'By Monday'],
  },
  {
    name: 'name-only',
    kind: 'byline',
    where: 'head',
    test: ({ shape, text, marked }, { particles, headingStarts, salutations }) =>
      !marked?.strong &&
      !marked?.bullet &&
      !marked?.numbered &&
      shape.words.length > 0 &&
      shape.words.length <= 14 &&
      shape.ending === 'none' &&
      !/[?!"“”]/.test(text) &&
      !headingStarts.has(shape.words[0]?.toLowerCase() ?? '') &&
      !salutations.has(shape.words[0]?.toLowerCase() ?? '') &&
      !particles.has(shape.words.at(-1)?.toLowerCase() ?? '') &&
      shape.words.every(
        (word) => /^\p{Lu}|^\d|^\p{Ll}{1,2}['’-]\p{Lu}/u.test(word) || particles.has(word.toLowerCase()),
      ),
    reads: [
      'Jane Doe',
      'Jane Doe, John van Roe',
      'The Kremlin, Moscow',
      'Washington, D.C.',
      'Quai d’Orsay',
      'Foreign Affairs',
    ],
    ignores: [
      'On Libya',
      'Why Geneva?',
      'Major obstacles remain after the talks',
      'Dear Mr President,',
      'Thank you.',
      'Today, Jane Doe, Secretary of',
    ],
  },
  {
    name: 'dated-place',
    kind: 'dateline',
    where: 'edge',
    test: ({ stamp, shape }) => stamp !== null && shape.words.length <= 14,
    reads: [
      'Moscow, 15 March 2022',
      'Russia November 23, 2014, 23:42',
      '# Press release | 01-10-2008',
      'Friday, April 3, 2020, 5:46 p.m. Ministry of Foreign Affairs',
    ],
    ignores: ['Elections of March 2, 2020 were held'],
  },
  {
    name: 'tag-list',
    kind: 'tags',
    where: 'edge',
    test: ({ text, shape, marked }, { particles }) => {
      const parts = text.split(',').map((part) => part.trim().split(/\s+/))
      return (
        !marked?.bullet &&
        !marked?.numbered &&
        parts.length > 3 &&
        shape.ending === 'none' &&
        shape.words.length <= 60 &&
        parts.every((words) => words[0] !== '' && words.length <= 5) &&
        !parts.at(-1)?.some((word) => particles.has(word))
      )
    },
    reads: ['conflict, elections, OSCE, Jane Doe, Libya', 'Ukraine, Russia, talks, Geneva'],
    ignores: [
      'Germany, France and Italy',
      'trade, energy, and culture',
      '• Jane Doe, Artistic Director, Example Theatre, Juneau, Alaska',
    ],
  },
]
