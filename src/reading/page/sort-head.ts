import { isOutlet } from './find-headline.ts'
import { lettersOf } from './headline.ts'
import type { Lexicon } from './lexicon.ts'
import type { Unit } from './unit.ts'
import { firstRule, rulesFor, type Verdict } from './verdict.ts'

const FIRST_LETTER = /[\p{L}\p{N}]/u
const HEAD = rulesFor('head', 'edge')

/** The headline once more, as pages have it for links and pictures. */
export function repeatedHeadlines(units: readonly Unit[], verdicts: Verdict[], headline: number): void {
  const letters = lettersOf(units[headline]?.text ?? '')
  if (letters.length < 12) return
  for (const [i, unit] of units.entries()) {
    if (i === headline || verdicts[i] || !unit.plain) continue
    if (i > headline && !letters.startsWith(lettersOf(FIRST_LETTER.exec(unit.text)?.[0] ?? ''))) continue
    const own = lettersOf(unit.text)
    const labelled = i < headline && own.length < letters.length * 2 && own.endsWith(` ${letters}`)
    if (own === letters || labelled) verdicts[i] = { kind: 'headline', rule: 'headline-repeated' }
  }
}

/** The lines between the top of the page and the first prose: frames, names, places, stamps; what is left is text. */
export function sortHead(
  units: readonly Unit[],
  verdicts: Verdict[],
  headline: number,
  first: number,
  lexicon: Lexicon,
): void {
  const stamped = units.slice(0, first).some((_, i) => verdicts[i]?.kind === 'stamp')
  let text = false
  for (let i = 0; i < first; i++) {
    const unit = units[i]
    if (!unit || verdicts[i] || i === headline) continue
    const verdict = firstRule(unit, HEAD, lexicon)
    const besideStamp =
      (isStamp(verdicts[i - 1] ?? null) && unit.block.gap === 0) ||
      (isStamp(verdicts[i + 1] ?? null) && units[i + 1]?.block.gap === 0)
    if (verdict && (!text || verdict.rule !== 'name-only' || besideStamp)) verdicts[i] = verdict
    else if (i < headline && isOutlet(unit, lexicon)) verdicts[i] = { kind: 'site-name', rule: 'outlet' }
    else if (i < headline && !text && unit.shape.words.length <= 8 && unit.shape.ending === 'none')
      verdicts[i] = { kind: 'frame', rule: 'over-headline' }
    else if (isPictureTitle(unit, verdicts[i + 1] ?? null)) verdicts[i] = { kind: 'caption', rule: 'picture-title' }
    else if (stamped && isListedLabel(unit)) verdicts[i] = { kind: 'menu', rule: 'listed-label' }
    else text = true
  }
  placeUnderStamp(units, verdicts, first, lexicon)
}

const isStamp = (verdict: Verdict): boolean => verdict?.kind === 'stamp' || verdict?.kind === 'dateline'

/** A place under the stamp that stands between lead and text. */
function placeUnderStamp(units: readonly Unit[], verdicts: Verdict[], first: number, lexicon: Lexicon): void {
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

/** "- World", "- Example Agency": where the text belongs on the site, in a list beside its stamps. */
const isListedLabel = ({ marked, shape }: Unit): boolean =>
  marked?.bullet === true && shape.words.length <= 4 && shape.ending === 'none' && shape.capitals === 1
