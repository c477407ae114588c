import { isMenu } from '../menu.ts'
import type { ResidueRule } from '../rule.ts'

const COUNTED = /^[\d.,]+\s*[km]?$/i

/** Two names of languages, or one in letters of its own. */
const isLanguages = (names: readonly string[], languages: ReadonlySet<string>): boolean =>
  names.every((name) => languages.has(name)) && (names.length > 1 || /[^a-z]/.test(names[0] ?? ''))

/** Lines that belong to the site and not to the text. The cheap and certain ones come first. */
export const furniture: readonly ResidueRule[] = [
  {
    name: 'signs-only',
    kind: 'separator',
    where: 'any',
    test: ({ text }) => !/[\p{L}\p{N}]/u.test(text),
    reads: ['***', '###', '\\# \\# \\#', '— — —', '🇫🇷 🇩🇪', '_____'],
    ignores: ['* one', '3'],
  },
  {
    name: 'end-mark',
    kind: 'end-mark',
    where: 'any',
    test: ({ plain, text }, { marks }) => marks.has(plain.replace(/[.:]$/, '')) || marks.has(text.toLowerCase()),
    reads: ['End Text', 'End text.', 'Begin Text:', '-30-', '(Ends)'],
    ignores: ['The end of the text was agreed.'],
  },
  {
    name: 'markup',
    kind: 'markup',
    where: 'any',
    test: ({ text }) =>
      /^(?:\[\/?[a-z][\w-]*(?:[ =][^\]]*)?\]|<[a-z/!][^<>]*>|&\w+;|\s)+$/i.test(text) &&
      !/^\[[A-Z][a-z]+\]$/.test(text),
    reads: ['[ad_1]', '<br />', '[/caption]', '&nbsp;'],
    ignores: ['[Applause]', 'a < b'],
  },
  {
    name: 'script',
    kind: 'markup',
    where: 'any',
    test: ({ text }) =>
      /\bfunction\s*\(|\bvar \w+\s*=|=>\s*\{|\bwindow\.\w|\bdocument\.\w+[.(]|googletag|\.push\(|@media\b|\{[^{}]*:[^{}]*;/.test(
        text.slice(0, 400),
      ),
    reads: ['(function() { var ads = 1; })();', 'window.dataLayer.push({ page: 1 })', '.caption { color: red; }'],
    ignores: ['The window of opportunity is open.'],
  },
  {
    name: 'address-only',
    kind: 'link',
    where: 'any',
    test: ({ text }) => /^(?:\(?\[?https?:\/\/\S+|www\.\S+\.\S+|\[(?:\S+ ){0,3}\S*\]\(\S+\))$/.test(text),
    reads: ['https://example.org/news/1', '(https://example.org/news/1)', 'www.example.org'],
    ignores: ['See https://example.org/news/1 for the text.'],
  },
  {
    name: 'language-switch',
    kind: 'language-switch',
    where: 'any',
    test: ({ text, plain }, { languages }) =>
      (text.length < 80 && /^(?:[a-z]{2}[-_][A-Z]{2}\d*[\s|/•,]*)+$/.test(text)) ||
      (text.length < 80 &&
        /^(?:[A-Z]{2,3}[\s|/•,]+)+[A-Z]{2,3}$/.test(text) &&
        /^(?:[A-Z]{2,3}[\s|/•,]+)*(?:EN|ENG|RU|RUS|FR|UA|UKR)\b/.test(text)) ||
      (plain.length < 120 && isLanguages(plain.split(/[\s|/•,]+/), languages)),
    reads: ['en-GB1 ru-RU1', 'EN RU FR', 'English | Français', 'Русский'],
    ignores: ['English and French are spoken.', 'EU UN OSCE', 'The', 'Ukrainian'],
  },
  {
    name: 'language-name',
    kind: 'language-switch',
    where: 'edge',
    test: ({ plain, marked, text }, { languages }) => !marked?.bullet && /^\p{L}/u.test(text) && languages.has(plain),
    reads: ['Japanese', 'English'],
    ignores: ['Japan'],
  },
  {
    name: 'count',
    kind: 'count',
    where: 'any',
    test: ({ plain, stamp }, { counts }) => {
      const words = plain.split(/[\s|·•]+/).filter(Boolean)
      if (!words.length || words.length > 8) return false
      if (words.every((word) => COUNTED.test(word)))
        return words.length > 1 || /^(?!(?:19|20)\d\d$)[\d,]{1,7}k?$/.test(plain)
      return (
        !stamp &&
        words.every((word) => COUNTED.test(word) || counts.has(word)) &&
        words.some((word) => COUNTED.test(word))
      )
    },
    reads: ['0 100', '1.54K views', '3 min read', '12 comments', '245'],
    ignores: ['3 ministers met', '12 March', '1. Trade', '2023.'],
  },
  {
    name: 'identifier',
    kind: 'count',
    where: 'any',
    test: ({ text }) =>
      text.length >= 12 &&
      text.length <= 80 &&
      /^[\w-]+$/.test(text) &&
      (text.match(/\d/g)?.length ?? 0) >= 6 &&
      /\p{L}/u.test(text),
    reads: ['EXAMPLE17092023000117011021ID1107083437'],
    ignores: ['2231', 'Resolution 2231'],
  },
  {
    name: 'breadcrumb',
    kind: 'menu',
    where: 'edge',
    test: ({ text, shape }) =>
      shape.ending !== 'stop' && shape.words.length <= 16 && /^[^>»›]{2,40}(?:\s[>»›]\s[^>»›]{2,60})+$/u.test(text),
    reads: ['Home > China News', 'News » World » Europe'],
    ignores: ['Trade grew by > 5 percent.'],
  },
  {
    name: 'site-invitation',
    kind: 'menu',
    where: 'any',
    test: ({ plain, shape }, { words }) =>
      shape.words.length <= 16 && words.menuParts.some((form) => plain.includes(form)),
    reads: [
      'Press "Enter" to skip to content',
      'Make a charitable donation in support of us!',
      'Your email address will not be published. Required fields are marked *',
    ],
    ignores: ['The donors met in Brussels.'],
  },
  {
    name: 'menu',
    kind: 'menu',
    where: 'any',
    test: ({ plain, shape, text }, lexicon) =>
      shape.ending !== 'stop' && !/[—–-]$/.test(text) && isMenu(plain, lexicon),
    reads: [
      'Listen Live',
      'Get short URL',
      'Skip to main contentSkip to navigation',
      'Share',
      'Community standardsDiscussion',
      'More:',
      'Read in full',
      'Tweet | Share | Print',
    ],
    ignores: ['Share of trade', 'The ministers listened.', 'Watch out for more'],
  },
  {
    name: 'stamp',
    kind: 'stamp',
    where: 'any',
    test: ({ stamp }) => stamp?.pure === true,
    reads: [
      '15 September 202018:21',
      'March 4, 2021',
      '2.2K views  2025-12-22T16:06:59+00:00',
      'Published: 3 March 2022, 14:05 GMT',
      '2016-02-21 13:07:10',
      'Updated at 5 May 2020',
    ],
    ignores: ['On March 4, 2021, they met.', 'Resolution 2020'],
  },
  {
    name: 'clock-only',
    kind: 'stamp',
    where: 'any',
    test: ({ plain, shape }, { stampWords, stampLabels }) =>
      shape.words.length <= 9 &&
      /\d[:.]\d\d|\d ?[ap]\.?m\b/.test(plain) &&
      plain
        .split(/[\s,|]+/)
        .every((word) => /^\d/.test(word) || stampWords.has(word) || stampLabels.has(word.replace(/:$/, ''))),
    reads: ['Updated at 5:45 p.m. ET', 'Published 14:05 GMT', '2:15 p.m. EDT'],
    ignores: ['Updated guidance for travellers', 'Posted workers', 'At 5 p.m. they met'],
  },
  {
    name: 'hashtags',
    kind: 'tags',
    where: 'any',
    test: ({ text }) =>
      text.startsWith('#') && text.split(/\s+/).every((word) => /^[#@][\p{L}\p{N}_]+[,.]?$/u.test(word)),
    reads: ['#RussiaAlgeria', '#UNGA #Peace'],
    ignores: ['#Lavrov met his colleague', '# Heading'],
  },
  {
    name: 'newsletter',
    kind: 'newsletter',
    where: 'any',
    test: ({ text, shape }, { words }) => {
      if (shape.words.length > 45) return false
      const lower = text.toLowerCase()
      return words.newsletter.some((form) => lower.includes(form))
    },
    reads: ['The Daily Brief newsletter is your guide to the week. Sign up here.', 'Subscribe to our channel'],
    ignores: ['Belarus signed up to the treaty.'],
  },
  {
    name: 'copyright',
    kind: 'copyright',
    where: 'any',
    test: ({ text, shape }, { words }) => {
      if (shape.words.length > 40) return false
      const lower = text.toLowerCase()
      return (
        words.copyrightStarts.some((form) => lower.startsWith(form)) ||
        /^\(c\)\s*(?:19|20)\d\d/.test(lower) ||
        words.copyright.some((form) => lower.includes(form))
      )
    },
    reads: ['© 2021 Example Agency', 'Copyright 2020 Example', 'All rights reserved.'],
    ignores: ['Talks on copyright law went on.', '(c) the port'],
  },
  {
    name: 'page-number',
    kind: 'page-number',
    where: 'any',
    test: ({ plain }, { pageNumber }) => pageNumber.test(plain),
    reads: ['Page 2 of 5', 'page 3'],
    ignores: ['Page of history'],
  },
]
