import type { Lexicon } from './lexicon.ts'
import type { Unit } from './unit.ts'
import { firstRule, rulesFor, rulesNamed, type Verdict } from './verdict.ts'

const TAIL = rulesFor('tail', 'edge')
const TAGS = rulesNamed('tag-list')
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
/** Residue after which a page has no more text. */
const CLOSING: ReadonlySet<string> = new Set(['contact', 'newsletter', 'copyright', 'related'])
/** Names and offices of the press office under a text: no more lines than these. */
const SIGNATURE = 8

/** From the first label such as "Tags" or "Related articles" on, where most of the prose lies before it. */
export function cutTail(
  units: readonly Unit[],
  verdicts: Verdict[],
  prose: readonly boolean[],
  { tailLabels, closings }: Lexicon,
): void {
  const weigh = (from: number): number =>
    units
      .slice(from)
      .reduce((sum, { shape }, i) => sum + (prose[from + i] && !verdicts[from + i] ? shape.words.length : 0), 0)
  const all = weigh(0)
  let before = 0
  for (const [i, unit] of units.entries()) {
    if (prose[i] && !verdicts[i]) before += unit.shape.words.length
    const label = unit.plain.replace(/[:!]$/, '')
    if (!label || before === 0 || !(tailLabels.has(label) || closings.has(label))) continue
    const short = before >= all * 0.5 && all - before <= before * 0.5
    if (!short && !(closings.has(label) && before >= all * 0.2)) continue
    for (let at = i; at < units.length; at++) verdicts[at] ??= { kind: 'related', rule: 'after-tail-label' }
    return
  }
}

/** The lines after the last prose. */
export function sortTail(
  units: readonly Unit[],
  verdicts: Verdict[],
  prose: readonly boolean[],
  lexicon: Lexicon,
): void {
  let last = units.length - 1
  while (last >= 0 && (verdicts[last] || !prose[last])) last--
  if (last < 0) return
  const lists = units.slice(last + 1).filter((unit, i) => !verdicts[last + 1 + i] && firstRule(unit, TAGS, lexicon))
  for (let i = last + 1; i < units.length; i++) {
    const unit = units[i]
    const verdict = unit && !verdicts[i] ? firstRule(unit, TAIL, lexicon) : null
    // Three such lines and more are a list of people, not of tags; so is one under "Those who took part:".
    const listed = lists.length > 2 || (!verdicts[i - 1] && units[i - 1]?.shape.ending === 'colon')
    if (verdict && !(verdict.kind === 'tags' && listed)) verdicts[i] = verdict
  }
  closeTail(units, verdicts, last)
  relatedHeadlines(units, verdicts, last)
}

/** After the line that says whom to ask or where to follow there is no text; before it stand the names of the press office. */
function closeTail(units: readonly Unit[], verdicts: Verdict[], last: number): void {
  const at = verdicts.findIndex((verdict, i) => i > last && verdict !== null && CLOSING.has(verdict.kind))
  if (at < 0) return
  for (let i = at + 1; i < units.length; i++) verdicts[i] ??= { kind: 'contact', rule: 'after-closing' }
  if (verdicts[at]?.kind !== 'newsletter') return
  for (let i = at - 1; i > last && at - i <= SIGNATURE; i--) {
    const unit = units[i]
    if (verdicts[i]) continue
    if (!unit || unit.marked?.bullet || unit.shape.ending !== 'none' || unit.shape.capitals < 1) break
    verdicts[i] = { kind: 'contact', rule: 'press-office' }
  }
}

/** Headlines of other texts at the end of a page, with no mark: two or more, and residue of a site's page after them. */
function relatedHeadlines(units: readonly Unit[], verdicts: Verdict[], last: number): void {
  let end = units.length
  while (end > last + 1 && verdicts[end - 1]) end--
  if (!verdicts.slice(last + 1).some((verdict) => verdict && SITE.has(verdict.kind))) return
  let start = end
  while (start > last + 1 && !verdicts[start - 1] && isOtherHeadline(units[start - 1])) start--
  if (end - start < 2 || units[start - 1]?.shape.ending === 'colon') return
  for (let i = start; i < end; i++) verdicts[i] = { kind: 'related', rule: 'related-headlines' }
}

const isOtherHeadline = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.marked?.bullet &&
  !unit.marked?.numbered &&
  unit.shape.words.length >= 4 &&
  unit.shape.words.length <= 24 &&
  (unit.shape.ending === 'none' || unit.shape.ending === 'mark')
