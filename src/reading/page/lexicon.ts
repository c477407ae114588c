import type { Language } from '../kit/language.ts'
import type { PageWords } from '../kit/words/page.ts'
import type { TimeWords } from '../kit/words/times.ts'

/** The page words made ready for look-up. */
export interface Lexicon {
  readonly words: PageWords
  readonly menu: ReadonlySet<string>
  /** Menu phrases by their first letter, longest first. */
  readonly menuByLetter: ReadonlyMap<string, readonly string[]>
  readonly languages: ReadonlySet<string>
  readonly tailLabels: ReadonlySet<string>
  readonly closings: ReadonlySet<string>
  readonly frames: ReadonlySet<string>
  readonly marks: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly nameParticles: ReadonlySet<string>
  readonly stampLabels: ReadonlySet<string>
  /** Zones, weekdays, short months: what a stamp has besides its date. */
  readonly stampWords: ReadonlySet<string>
  readonly counts: ReadonlySet<string>
  readonly captionVerbs: ReadonlySet<string>
  readonly captionNoVerbAfter: ReadonlySet<string>
  readonly speakers: ReadonlySet<string>
  readonly speakerTitles: ReadonlySet<string>
  readonly headingStarts: ReadonlySet<string>
  readonly salutations: ReadonlySet<string>
  readonly outletNouns: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  /** A full date as the last words of a caption, and what may follow it. */
  readonly captionDay: RegExp
  /** A picture's credit as the last words of a caption. */
  readonly creditTail: RegExp
  readonly pageNumber: RegExp
}

const made = new WeakMap<PageWords, Lexicon>()

/** The look-ups for one language's words; made once for each. */
export function lexiconOf({ words: { page: words, times }, abbreviations }: Language): Lexicon {
  const known = made.get(words) ?? makeLexicon(words, times, abbreviations)
  made.set(words, known)
  return known
}

function makeLexicon(words: PageWords, times: TimeWords, abbreviations: ReadonlySet<string>): Lexicon {
  const byLetter = new Map<string, string[]>()
  for (const phrase of words.menu) {
    const letter = phrase.charAt(0)
    byLetter.set(
      letter,
      [...(byLetter.get(letter) ?? []), phrase].sort((a, b) => b.length - a.length),
    )
  }
  const splitWords = (phrases: readonly string[]): Set<string> =>
    new Set(phrases.flatMap((phrase) => phrase.split(' ')))
  return {
    words,
    menu: new Set(words.menu),
    menuByLetter: byLetter,
    languages: new Set(words.languages),
    tailLabels: new Set(words.tailLabels),
    closings: new Set(words.closings),
    frames: new Set(words.frames),
    marks: new Set(words.marks),
    particles: new Set(words.particles),
    nameParticles: new Set(words.nameParticles),
    stampLabels: splitWords([...words.published, ...words.updated]),
    stampWords: splitWords([
      ...times.zones,
      ...Object.keys(times.weekdays),
      ...Object.keys(times.shortWeekdays),
      ...times.noon.flat(),
    ]),
    counts: splitWords(words.counts),
    captionVerbs: new Set(words.captionVerbs),
    captionNoVerbAfter: new Set(words.captionNoVerbAfter),
    speakers: new Set(words.speakers),
    speakerTitles: new Set(words.speakerTitles),
    headingStarts: new Set(words.headingStarts),
    salutations: new Set(words.salutations),
    outletNouns: new Set(words.outletNouns),
    abbreviations: new Set([...abbreviations, ...words.headlineAbbreviations]),
    ...patternsOf(words),
  }
}

const DAY = '(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2} \\p{Lu}\\p{Ll}{2,8} (?:19|20)\\d\\d)'
const NAME = "[\\p{L}.&' -]{2,40}"

function patternsOf({ captionDay: [on, inThis], creditTails, pageNumber: [page, of] }: PageWords) {
  const tails = creditTails.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return {
    captionDay: new RegExp(`(?:, (?:${on} )?| ${on} )${DAY}(?:,? ${inThis} \\p{L}+(?: \\p{L}+){0,6})?\\.?$`, 'u'),
    creditTail: new RegExp(`(?:${tails})/?${NAME}(?:/${NAME})*[).]*$`, 'u'),
    pageNumber: new RegExp(`^(?:${page} )?\\d{1,3} (?:${of}|/) \\d{1,3}$|^${page} \\d{1,3}$`),
  }
}

const EDGES = /^[\s•·|»«→←›‹>:*#_\\[\]()–—-]+|[\s•·|»«→←›‹>:*#_\\[\]()–—-]+$/gu

/** A short line in lower case, with plain apostrophes, without the marks around it. */
export const plain = (text: string): string =>
  text.toLowerCase().replace(/[’‘]/g, "'").replace(EDGES, '').replace(/\s+/g, ' ')

/** True where a line has a verb as captions have them: in the present tense, "speaks", "attend". */
export const speaksLikeCaption = (line: readonly string[], { captionVerbs, captionNoVerbAfter }: Lexicon): boolean =>
  line.some((word, i) => i > 0 && captionVerbs.has(word) && !captionNoVerbAfter.has(line[i - 1]?.toLowerCase() ?? ''))
