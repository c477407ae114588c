import type { Page, Publisher, Quotation, Sentence, Sentences } from '../kit/index.ts'
import type { GenreWords } from '../kit/words/genre.ts'
import type { TimeWords } from '../kit/words/times.ts'

/** What the genre is read from. Shares lie between 0 and 1. */
export interface Features {
  /** The headline in lower case with plain apostrophes and single spaces, a space at either end. */
  readonly title: string
  /** The first sentences in the same form. */
  readonly lead: string
  /** Share of the text that stands under a speaker's label. */
  readonly speech: number
  /** Share of the sentences in which somebody says I or we, outside quotation marks. */
  readonly firstPerson: number
  /** More than 0 where the page is of the press, less where an office issued it. */
  readonly press: number
  /** The verb after "will" or "is to" in the first sentence. */
  readonly ahead: string | null
  readonly quotedLead: boolean
  /** The headline gives somebody's words and says whose: "President of X: We will …", "… - President of X". */
  readonly attributed: string | null
}

const LEAD = 3

/** Gathers what the genre is read from. */
export function featuresOf(
  text: string,
  page: Page,
  { sentences, quotations }: Sentences,
  { publisher, words, times }: { publisher: Publisher | null; words: GenreWords; times: TimeWords },
): Features {
  const body = sentences.filter(({ paragraph }) => paragraph >= 0)
  const letters = (kept: (kind: string) => boolean): number =>
    page.paragraphs.reduce((sum, { kind, start, end }) => sum + (kept(kind) ? end - start : 0), 0)
  const all = letters(() => true) || 1
  const first = body[0]
  const own = body.filter(({ start }, i) => i < MOST && !isQuoted(start, quotations))
  const personal = own.filter(({ tokens }) =>
    tokens.some(({ lower, start }) => words.firstPersons.includes(lower) && !isQuoted(start, quotations)),
  )
  return {
    title: spaced(page.title?.text ?? ''),
    lead: spaced(text.slice(first?.start ?? 0, body[Math.min(LEAD, body.length) - 1]?.end ?? 0)),
    speech: letters((kind) => kind === 'speech') / all,
    firstPerson: own.length ? personal.length / own.length : 0,
    press:
      pressOf(text, page, body, publisher, words) +
      (body.slice(0, LEAD).some((sentence) => saysWhen(sentence, words, times)) ? 1.5 : 0),
    ahead: first ? aheadOf(first, times) : null,
    attributed: attributedTo(page.title?.text ?? ''),
    quotedLead: first !== undefined && /^["“]/.test(text.slice(first.start, first.start + 1)),
  }
}

/** Sentences beyond these change no genre. */
const MOST = 400

/** True inside quoted speech; quotations come in order. */
function isQuoted(at: number, quotations: readonly Quotation[]): boolean {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const last = quotations[low - 1]
  return last !== undefined && at < last.end && !last.scare
}

/** What parts words, but for the single space that most of them have between them already. */
const BETWEEN = /(?! [\p{L}\p{N}'&-])[^\p{L}\p{N}'&-]+/gu

const spaced = (text: string): string => ` ${text.toLowerCase().replace(/[’‘]/g, "'").replace(BETWEEN, ' ').trim()} `

function attributedTo(title: string): string | null {
  const colon = /^(?<who>[^:"“]{4,70}): .{12,}/u.exec(title)?.groups?.who
  const dash = /^.{20,} [-–—] (?<who>[^-–—"“]{4,60})$/u.exec(title)?.groups?.who
  const who = [colon, dash].find((name) => name !== undefined && /^\p{Lu}/u.test(name) && name.split(' ').length <= 7)
  return who === undefined ? null : spaced(who)
}

/** The signs of the press against those of an office. */
function pressOf(
  text: string,
  page: Page,
  body: readonly Sentence[],
  publisher: Publisher | null,
  words: GenreWords,
): number {
  const { press, attributions, offices } = words
  let score = publisher ? (publisher.kind === 'press' ? 4 : -4) : byName(page.publisher, offices)
  const kinds = new Map<string, number>()
  for (const { kind } of page.residue) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const seen = (kind: string, points: number): number => (kinds.has(kind) ? points : 0)
  score +=
    seen('byline', 1) +
    seen('credit', 1) +
    seen('caption', 1) +
    seen('newsletter', 1) +
    seen('link', 0.5) +
    seen('copyright', 0.5)
  score -= seen('frame', 1.5) + seen('contact', 1)
  if (page.dateline) score += 2
  score += bySiteLines(text, page, words)
  const from = body[0]?.start ?? 0
  const prose = spaced(text.slice(from, Math.min(from + 6000, body.at(-1)?.end ?? 0)))
  // Few phrases have their first word in the text: only these are looked for in the whole of it.
  const proseWords = new Set(prose.split(' '))
  const count = (phrases: readonly string[]): number =>
    phrases.filter((phrase) => proseWords.has(firstWord(phrase)) && prose.includes(` ${phrase} `)).length
  return score + Math.min(count(press), 6) * 0.5 + Math.min(count(attributions), 2) * 1.5
}

const firstWord = (phrase: string): string => {
  const space = phrase.indexOf(' ')
  return space < 0 ? phrase : phrase.slice(0, space)
}

/** "officials said on Wednesday", "told reporters late on Tuesday": the press dates what it was told. */
const saysWhen = ({ tokens }: Sentence, { saying }: GenreWords, { weekdays }: TimeWords): boolean =>
  tokens.some(
    ({ lower }, i) => saying.includes(lower) && tokens.slice(i + 1, i + 6).some((token) => token.lower in weekdays),
  )

/** Lines over the text that name an agency or an office: "- Example Agency", "Ministry of Foreign Affairs". */
function bySiteLines(text: string, page: Page, { offices, agencies }: GenreWords): number {
  const first = page.paragraphs[0]?.start ?? 0
  let score = 0
  for (const { start, end } of page.residue) {
    if (start > first || end - start > 80) continue
    const line = spaced(text.slice(start, end))
    if (offices.some((word) => line.includes(` ${word} `))) score -= 1
    if (agencies.some((word) => line.endsWith(` ${word} `))) score += 1.5
  }
  return Math.max(-2, Math.min(2, score))
}

/** What the name after the headline or in the dateline says, where no record tells who that is. */
function byName(name: string | null, offices: readonly string[]): number {
  if (!name) return 0
  const lower = name.toLowerCase()
  return offices.some((word) => lower.includes(word)) ? -2 : 2
}

/** "will travel", "is to visit": the main verb of a first sentence that looks ahead. */
function aheadOf({ tokens }: Sentence, { ahead, isTo }: TimeWords): string | null {
  for (const [i, { lower }] of tokens.entries()) {
    const will = ahead.slice(0, 3).includes(lower)
    const planned = isTo[0].includes(lower) && tokens[i + 1]?.lower === isTo[1]
    if (!will && !planned) continue
    const verb = tokens.slice(i + 1, i + 6).find(({ pos, lemma: own }) => pos === 'VERB' && own !== 'be')
    return verb?.lemma ?? ''
  }
  return null
}
