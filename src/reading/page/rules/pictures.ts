import { speaksLikeCaption } from '../lexicon.ts'
import type { ResidueRule } from '../rule.ts'

/** Pictures in words: captions and the names of those who took them. */
export const pictures: readonly ResidueRule[] = [
  {
    name: 'credit',
    kind: 'credit',
    where: 'any',
    test: ({ text, shape }, { words }) =>
      shape.ending !== 'stop' &&
      ((shape.words.length <= 14 &&
        (words.creditStarts.some((form) => text.startsWith(form)) ||
          words.credits.some((form) => text.includes(form)))) ||
        (shape.words.length <= 9 && words.creditEnds.some((form) => text.endsWith(form)))),
    reads: [
      'Jane Doe/AFP/Getty Images',
      'Ministry of Foreign Affairs via Reuters',
      'Photo: Press service of the President',
      'REUTERS/Jane Doe',
    ],
    ignores: ['He told Reuters.', 'The Photo exhibition opened in Minsk on the day of the talks.'],
  },
  {
    name: 'caption-start',
    kind: 'caption',
    where: 'any',
    test: ({ text, shape }, { words }) => {
      if (shape.words.length > 80) return false
      const lower = text.toLowerCase()
      return (
        words.creditStarts.some((form) => form.startsWith('Image ') && text.startsWith(form)) ||
        words.captionStarts.some((form) => lower.startsWith(form)) ||
        words.captionCounters.some(
          (form) => lower.startsWith(form) && /^ ?\d{1,3} ?(?:of|\/) ?\d{1,3}\b/.test(lower.slice(form.length)),
        ) ||
        text.startsWith('Media playback is')
      )
    },
    reads: [
      'Item 1 of 5 Soldiers come home after the exchange.',
      'Image copyright Example Image caption The two leaders met alone',
      'In this photo released by the agency, people walk past a bank.',
      'FILE - Envoy Jane Doe speaks in Geneva.',
    ],
    ignores: ['In this context, the sides agreed to meet.'],
  },
  {
    name: 'caption-credit',
    kind: 'caption',
    where: 'any',
    test: ({ text, shape }, { words, creditTail }) =>
      shape.words.length <= 90 &&
      (creditTail.test(text.slice(-90)) ||
        words.credits.some((form) => form.length > 12 && text.slice(-110).includes(form))),
    reads: [
      'The delegations sit down in Geneva. Photograph: Foreign ministry/Reuters',
      'The President arrives, May 4, 2020. REUTERS/Jane Doe',
      'Envoys talk. REUTERS/Jane Doe/File Photo Purchase Licensing Rights, opens new tab',
    ],
    ignores: ['The report by Reuters/Ipsos said 40 percent agreed, which the minister did not dispute in his remarks.'],
  },
  {
    name: 'caption-place',
    kind: 'caption',
    where: 'any',
    test: ({ text, shape }, lexicon) => {
      if (shape.words.length > 70 || shape.sentences > 3 || /^["“]|\?|^[\p{Lu} .]{3,40}:/u.test(text)) return false
      const lower = text.toLowerCase()
      const part = lexicon.words.captionParts.find((form) => lower.includes(form))
      return part !== undefined && (/^[(\p{L}]/u.test(part) || speaksLikeCaption(shape.words, lexicon))
    },
    reads: [
      'Foreign Minister Jane Doe, second from left, greets the envoy in Geneva.',
      'Mr Doe (front right) met Ms Roe (front left) after the summit',
    ],
    ignores: ['The minister left, and talks went on without him.', 'QUESTION: Well, right, but has it changed?'],
  },
  {
    name: 'caption-day',
    kind: 'caption',
    where: 'any',
    test: ({ text, shape }, lexicon) => {
      if (shape.words.length > 60 || shape.words.length < 8 || shape.sentences > 1 || /^["“]/.test(text)) return false
      // "…speaks to a newspaper in Geneva, Feb. 20, 2016." and "…, in this picture taken …": present tense with a full date last.
      return lexicon.captionDay.test(text.slice(-120)) && speaksLikeCaption(shape.words, lexicon)
    },
    reads: [
      'President Jane Doe speaks to the newspaper Example in Geneva, Feb. 20, 2016.',
      'Firefighters work near a house in Kyiv, Ukraine, on Feb. 5, 2026, in this screengrab from a video.',
    ],
    ignores: [
      'The agreement signed in Paris took effect on March 1, 2019.',
      'The sides agreed to meet again in Geneva by May 4, 2021.',
      'The Prime Minister will visit Paris on March 3, 2022.',
    ],
  },
]
