import { findHeadline, findTitle, overStamp } from './find-headline.ts'
import { type Lexicon, speaksLikeCaption } from './lexicon.ts'
import { isProse } from './shape.ts'
import { repeatedHeadlines, sortHead } from './sort-head.ts'
import { cutTail, sortTail } from './sort-tail.ts'
import type { Unit } from './unit.ts'
import { firstRule, rulesFor, type Verdict } from './verdict.ts'

export interface Sorted {
  readonly verdicts: readonly Verdict[]
  /** Index of the headline's unit, or -1. */
  readonly headline: number
}

/** What the sorting is told besides: a headline that is known already, lines that a publisher's pages are known by. */
export interface Known {
  readonly title: string | null
  readonly residue: readonly string[]
}

const ANYWHERE = rulesFor('any')
/** Residue that pages of the press have and pages of offices have not. */
const PRESS: ReadonlySet<string> = new Set(['byline', 'caption', 'credit', 'link', 'newsletter'])

/**
 * Tells the text of a page from its residue, unit by unit. What is certain wherever it stands comes first; then the
 * headline, since it parts the head from the text; then head and tail, where less certain signs count.
 */
export function sortUnits(units: readonly Unit[], lexicon: Lexicon, known: Known): Sorted {
  const verdicts: Verdict[] = units.map((unit) => firstRule(unit, ANYWHERE, lexicon) ?? knownResidue(unit, known))
  captionsBefore(units, verdicts, lexicon)
  const given = known.title === null ? overStamp(units, verdicts) : findTitle(units, known.title)
  const isText = (i: number): boolean => verdicts[i] === null && i !== given
  const prose = units.map((unit) => isProse(unit.shape))
  let first = units.findIndex((_, i) => isText(i) && prose[i])
  if (first < 0) first = units.findIndex((unit, i) => isText(i) && unit.shape.ending === 'stop')
  if (first < 0) first = units.length

  const headline = known.title === null && given < 0 ? findHeadline(units, verdicts, first, lexicon) : given
  if (headline >= 0) verdicts[headline] = null
  repeatedHeadlines(units, verdicts, headline)
  sortHead(units, verdicts, headline, first, lexicon)
  cutTail(units, verdicts, prose, lexicon)
  sortTail(units, verdicts, prose, lexicon)
  shoutedLinks(units, verdicts, prose)
  return { verdicts, headline }
}

const knownResidue = ({ plain, shape }: Unit, { residue }: Known): Verdict =>
  plain && shape.words.length < 40 && residue.some((form) => plain.startsWith(form))
    ? { kind: 'publisher', rule: 'publisher-residue' }
    : null

/** The sentence right over a picture's credit, where it speaks as captions do. */
function captionsBefore(units: readonly Unit[], verdicts: Verdict[], lexicon: Lexicon): void {
  for (let i = 1; i < units.length; i++) {
    const unit = units[i - 1]
    if (verdicts[i]?.kind !== 'credit' || !unit || verdicts[i - 1] || units[i]?.block.gap !== 0) continue
    const { words, sentences } = unit.shape
    if (sentences === 1 && words.length <= 40 && speaksLikeCaption(words, lexicon) && !/["“]/.test(unit.text))
      verdicts[i - 1] = { kind: 'caption', rule: 'caption-before-credit' }
  }
  repeatedCaptions(units, verdicts)
}

/** A caption stands twice where a page has one for those who see its pictures and one for those who do not. */
function repeatedCaptions(units: readonly Unit[], verdicts: Verdict[]): void {
  const captions = new Set<string>()
  for (const [i, { text }] of units.entries()) if (verdicts[i]?.kind === 'caption') captions.add(text)
  if (!captions.size) return
  for (const [i, { text }] of units.entries())
    if (captions.has(text)) verdicts[i] ??= { kind: 'caption', rule: 'caption-repeated' }
}

/** Links in capitals between the paragraphs of a page of the press: "ENVOYS LAND IN CAIRO ON THEIR WAY TO THE TALKS". */
function shoutedLinks(units: readonly Unit[], verdicts: Verdict[], prose: readonly boolean[]): void {
  if (!verdicts.some((verdict) => verdict && PRESS.has(verdict.kind))) return
  for (const [i, { shape, marked }] of units.entries()) {
    const alone = !verdicts[i] && prose[i - 1] && prose[i + 1] && !marked?.numbered
    if (alone && shape.allCapitals && shape.words.length >= 8 && shape.words.length <= 30 && shape.ending === 'none')
      verdicts[i] = { kind: 'link', rule: 'shouted-link' }
  }
}
