import { lettersOf, mayBeHeadline } from './headline.ts'
import { type Lexicon, speaksLikeCaption } from './lexicon.ts'
import type { ResidueRule } from './rule.ts'
import { residueRules } from './rules/index.ts'
import { isProse } from './shape.ts'
import type { Unit } from './unit.ts'

/** What a unit is: residue of some kind, by some rule; or null, then it is text. */
export type Verdict = { readonly kind: string; readonly rule: string } | null

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

const rulesFor = (...where: readonly ResidueRule['where'][]): readonly ResidueRule[] =>
  residueRules.filter((rule) => where.includes(rule.where))
const ANYWHERE = rulesFor('any')
const HEAD = rulesFor('head', 'edge')
const TAIL = rulesFor('tail', 'edge')
const TAGS = residueRules.filter(({ name }) => name === 'tag-list')

/** Tells the text of a page from its residue, unit by unit. */
export function sortUnits(units: readonly Unit[], lexicon: Lexicon, known: Known): Sorted {
  const verdicts: Verdict[] = units.map((unit) => firstRule(unit, ANYWHERE, lexicon) ?? knownResidue(unit, known))
  const given = known.title === null ? -1 : findTitle(units, known.title)
  const isText = (i: number): boolean => verdicts[i] === null && i !== given
  const prose = units.map((unit) => isProse(unit.shape))
  let first = units.findIndex((_, i) => isText(i) && prose[i])
  if (first < 0) first = units.findIndex((unit, i) => isText(i) && unit.shape.ending === 'stop')
  if (first < 0) first = units.length

  const headline = known.title === null ? findHeadline(units, verdicts, first, lexicon) : given
  if (headline >= 0) verdicts[headline] = null
  repeatedHeadlines(units, verdicts, headline)
  sortHead(units, verdicts, headline, first, lexicon)
  cutTail(units, verdicts, prose, lexicon)
  sortTail(units, verdicts, prose, lexicon)
  captionsBefore(units, verdicts, lexicon)
  shoutedLinks(units, verdicts, prose)
  return { verdicts, headline }
}

function firstRule(unit: Unit, rules: readonly ResidueRule[], lexicon: Lexicon): Verdict {
  if (unit.end - unit.start > LONGEST) return null
  const rule = rules.find(({ test }) => test(unit, lexicon))
  return rule ? { kind: rule.kind, rule: rule.name } : null
}
/** Nothing longer is a line of the page's furniture. */
const LONGEST = 900

const knownResidue = ({ plain, shape }: Unit, { residue }: Known): Verdict =>
  plain && shape.words.length < 40 && residue.some((form) => plain.startsWith(form))
    ? { kind: 'publisher', rule: 'publisher-residue' }
    : null

/** The line that has the headline which the markup names, near the top; -1 where there is none. */
function findTitle(units: readonly Unit[], title: string): number {
  const letters = lettersOf(title)
  return units.slice(0, TOP).findIndex((unit) => {
    const own = unit.plain ? lettersOf(unit.text) : ''
    return own !== '' && (own === letters || (own.length > 20 && (letters.startsWith(own) || own.startsWith(letters))))
  })
}
const TOP = 20

/** The first line before the text that may be a headline; one of two or three words only where no longer one follows. */
function findHeadline(units: readonly Unit[], verdicts: readonly Verdict[], first: number, lexicon: Lexicon): number {
  let short = -1
  for (let i = 0; i < first; i++) {
    const unit = units[i]
    if (!unit || verdicts[i] || !mayBeHeadline(unit, i === 0 && isUnderTitle(verdicts[1] ?? null))) continue
    if (firstRule(unit, FRAMES, lexicon)) continue
    if (unit.shape.words.length >= 4 || unit.shape.ending === 'stop') return i
    if (short < 0) short = i
  }
  return short
}
const isUnderTitle = (verdict: Verdict): boolean => verdict?.kind === 'stamp' || verdict?.kind === 'byline'
const FRAMES = residueRules.filter(({ name }) => name === 'frame' || name === 'dated-place')

/** The headline once more, as pages have it for links and pictures. */
function repeatedHeadlines(units: readonly Unit[], verdicts: Verdict[], headline: number): void {
  const letters = lettersOf(units[headline]?.text ?? '')
  if (letters.length < 12) return
  for (const [i, unit] of units.entries())
    if (i !== headline && !verdicts[i] && unit.plain && lettersOf(unit.text) === letters)
      verdicts[i] = { kind: 'headline', rule: 'headline-repeated' }
}

function sortHead(
  units: readonly Unit[],
  verdicts: Verdict[],
  headline: number,
  first: number,
  lexicon: Lexicon,
): void {
  let text = false
  for (let i = 0; i < first; i++) {
    const unit = units[i]
    if (!unit || verdicts[i] || i === headline) continue
    const stamped = verdicts[i - 1]?.kind === 'stamp' || verdicts[i - 1]?.kind === 'dateline'
    const verdict = firstRule(unit, HEAD, lexicon)
    if (verdict && (!text || verdict.rule !== 'name-only' || (stamped && unit.block.gap === 0))) verdicts[i] = verdict
    else if (isPictureTitle(unit, verdicts[i + 1] ?? null)) verdicts[i] = { kind: 'caption', rule: 'picture-title' }
    else text = true
  }
  // A place under the stamp that stands between lead and text.
  for (let i = Math.max(first, 1); i < Math.min(units.length, first + 4); i++) {
    const unit = units[i]
    if (!unit || verdicts[i] || unit.block.gap > 0 || verdicts[i - 1]?.kind !== 'stamp') continue
    verdicts[i] = firstRule(unit, HEAD, lexicon)
  }
}

/** A headline of its own over a picture, right before the picture's credit. */
const isPictureTitle = ({ shape }: Unit, next: Verdict): boolean =>
  shape.words.length >= 4 &&
  shape.ending === 'none' &&
  shape.capitals > 0.85 &&
  (next?.kind === 'credit' || next?.kind === 'caption')

/** From the first label such as "Tags" or "Related articles" on, where most of the prose lies before it. */
function cutTail(units: readonly Unit[], verdicts: Verdict[], prose: readonly boolean[], lexicon: Lexicon): void {
  const weight = (from: number, to: number): number => {
    let sum = 0
    for (let i = from; i < to; i++) if (prose[i] && !verdicts[i]) sum += units[i]?.shape.words.length ?? 0
    return sum
  }
  const all = weight(0, units.length)
  let before = 0
  for (const [i, unit] of units.entries()) {
    if (prose[i] && !verdicts[i]) before += unit.shape.words.length
    if (!unit.plain || !lexicon.tailLabels.has(unit.plain) || before < all * 0.5 || before === 0) continue
    if (weight(i + 1, units.length) > before * 0.5) continue
    for (let at = i; at < units.length; at++) verdicts[at] ??= { kind: 'related', rule: 'after-tail-label' }
    return
  }
}

function sortTail(units: readonly Unit[], verdicts: Verdict[], prose: readonly boolean[], lexicon: Lexicon): void {
  let last = units.length - 1
  while (last >= 0 && (verdicts[last] || !prose[last])) last--
  if (last < 0) return
  const lists = units
    .slice(last + 1)
    .filter((unit, i) => !verdicts[last + 1 + i] && firstRule(unit, TAGS, lexicon)).length
  for (let i = last + 1; i < units.length; i++) {
    const unit = units[i]
    const verdict = unit && !verdicts[i] ? firstRule(unit, TAIL, lexicon) : null
    // Three such lines and more are a list of people, not of tags.
    if (verdict && (verdict.kind !== 'tags' || lists < 3)) verdicts[i] = verdict
  }
  relatedHeadlines(units, verdicts, last)
}

/** Headlines of other texts at the end of a page, with no mark: two or more, and other residue after them. */
function relatedHeadlines(units: readonly Unit[], verdicts: Verdict[], last: number): void {
  let end = units.length
  while (end > last + 1 && verdicts[end - 1]) end--
  if (!verdicts.slice(last + 1).some((verdict) => verdict && SITE.has(verdict.kind))) return
  let start = end
  while (start > last + 1 && !verdicts[start - 1] && isOtherHeadline(units[start - 1])) start--
  const lead = units[start - 1]
  if (end - start < 2 || lead?.shape.ending === 'colon') return
  for (let i = start; i < end; i++) verdicts[i] = { kind: 'related', rule: 'related-headlines' }
}

/** Residue that only a site's page has. */
const SITE: ReadonlySet<string> = new Set([
  'menu',
  'tags',
  'link',
  'count',
  'language-switch',
  'newsletter',
  'copyright',
  'related',
])

const isOtherHeadline = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.marked?.bullet &&
  !unit.marked?.numbered &&
  unit.shape.words.length >= 4 &&
  unit.shape.words.length <= 24 &&
  (unit.shape.ending === 'none' || unit.shape.ending === 'mark')

/** The sentence right over a picture's credit, where it speaks as captions do. */
function captionsBefore(units: readonly Unit[], verdicts: Verdict[], lexicon: Lexicon): void {
  for (let i = 1; i < units.length; i++) {
    const unit = units[i - 1]
    if (verdicts[i]?.kind !== 'credit' || !unit || verdicts[i - 1] || units[i]?.block.gap !== 0) continue
    const { words, sentences } = unit.shape
    if (sentences === 1 && words.length <= 40 && speaksLikeCaption(words, lexicon) && !/["“]/.test(unit.text))
      verdicts[i - 1] = { kind: 'caption', rule: 'caption-before-credit' }
  }
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
/** Residue that pages of the press have and pages of offices have not. */
const PRESS: ReadonlySet<string> = new Set(['byline', 'caption', 'credit', 'link', 'newsletter'])
