import { lettersOf, mayBeHeadline } from './headline.ts'
import type { Lexicon } from './lexicon.ts'
import { isProse } from './shape.ts'
import type { Unit } from './unit.ts'
import { firstRule, rulesNamed, type Verdict } from './verdict.ts'

/** Lines near the top, among which a headline that the markup names is looked for. */
const TOP = 20
/** A line that stands twice over the text, and is as long as this, is the headline. */
const REPEATED = 7
/** A line as short as this, in capitals throughout, may be the name of a section that stands over the headline. */
const LABEL = 5

const FRAMES = rulesNamed('frame', 'dated-place', 'breadcrumb', 'source-in-brackets')

/** The line that has the headline which the markup names; -1 where there is none. */
export function findTitle(units: readonly Unit[], title: string): number {
  const letters = lettersOf(title)
  return units.slice(0, TOP).findIndex((unit) => {
    const own = unit.plain ? lettersOf(unit.text) : ''
    return own !== '' && (own === letters || (own.length > 20 && (letters.startsWith(own) || own.startsWith(letters))))
  })
}

/**
 * The headline among the lines before the first prose, or -1. The first that may be one is taken, unless a later line is
 * the same without a label before it, stands twice, or is a long line in capitals under a short one.
 */
export function findHeadline(
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  first: number,
  lexicon: Lexicon,
): number {
  const found: number[] = []
  for (let i = 0; i < first; i++) {
    const unit = units[i]
    const overStamp = i === 0 && isUnderTitle(verdicts[1] ?? null)
    if (
      unit &&
      !verdicts[i] &&
      mayBeHeadline(unit, overStamp) &&
      !firstRule(unit, FRAMES, lexicon) &&
      !isOutlet(unit, lexicon)
    )
      found.push(i)
  }
  const words = (i: number): number => units[i]?.shape.words.length ?? 0
  const letters = (i: number): string => lettersOf(units[i]?.text ?? '')
  const seen = new Map<string, number>()
  for (const i of found) {
    const own = letters(i)
    const earlier = seen.get(own)
    if (earlier !== undefined && words(i) >= REPEATED) return earlier
    seen.set(own, seen.get(own) ?? i)
  }
  const top = found.find((i) => words(i) >= 4 || units[i]?.shape.ending === 'stop') ?? found[0]
  if (top === undefined) return -1
  const bare = found.find((i) => i > top && words(i) >= 4 && letters(top).endsWith(` ${letters(i)}`))
  if (bare !== undefined) return bare
  if (words(top) > LABEL || (units[top]?.shape.capitals ?? 0) < 0.99) return top
  return found.find((i) => i > top && words(i) >= LABEL + 3 && (units[i]?.shape.capitals ?? 0) > 0.7) ?? top
}

const isUnderTitle = (verdict: Verdict): boolean => verdict?.kind === 'stamp' || verdict?.kind === 'byline'

/** "The Example Herald": the site, not a headline. */
export const isOutlet = ({ shape, text }: Unit, { outletNouns }: Lexicon): boolean =>
  shape.words.length <= 4 &&
  shape.words.every((word) => /^\p{Lu}/u.test(word)) &&
  shape.ending === 'none' &&
  !text.includes(':') &&
  outletNouns.has(shape.words.at(-1)?.toLowerCase() ?? '')

/** 0 where one sentence stands over a stamp at the top, and the text under it: a headline, though it ends in a full stop. */
export function overStamp(units: readonly Unit[], verdicts: readonly Verdict[]): number {
  const [top, stamp, under] = units
  if (!top || !under || !stamp || verdicts[0] || verdicts[1]?.kind !== 'stamp' || verdicts[2]) return -1
  const { ending, sentences, words } = top.shape
  return ending === 'stop' && sentences === 1 && words.length <= 45 && under.block.gap > 0 && isProse(under.shape)
    ? 0
    : -1
}
