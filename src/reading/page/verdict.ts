import type { Lexicon } from './lexicon.ts'
import type { ResidueRule } from './rule.ts'
import { residueRules } from './rules/index.ts'
import type { Unit } from './unit.ts'

/** What a unit is: residue of some kind, by some rule; or null, then it is text. */
export type Verdict = { readonly kind: string; readonly rule: string } | null

/** Nothing longer is a line of the page's furniture. */
const LONGEST = 900

/** The rules that are asked in one of these parts of a page, in their order. */
export const rulesFor = (...where: readonly ResidueRule['where'][]): readonly ResidueRule[] =>
  residueRules.filter((rule) => where.includes(rule.where))

/** The rules of these names, in their order. */
export const rulesNamed = (...names: readonly string[]): readonly ResidueRule[] =>
  residueRules.filter(({ name }) => names.includes(name))

/** What the first of the rules says that knows the unit. */
export function firstRule(unit: Unit, rules: readonly ResidueRule[], lexicon: Lexicon): Verdict {
  if (unit.end - unit.start > LONGEST) return null
  const rule = rules.find(({ test }) => test(unit, lexicon))
  return rule ? { kind: rule.kind, rule: rule.name } : null
}
