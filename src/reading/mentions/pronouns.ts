import type { Candidate, Line } from './line.ts'

/** The pronoun at the unit. "US" and "IT" are none, nor is "it" before "that" or "to" in "it was noted that". */
export function pronounAt(line: Line, at: number): Candidate | null {
  const unit = line.units[at]
  const word = unit && line.lexicon.pronouns.get(unit.lower)
  if (!unit || !word || (unit.capitals && !line.shouted)) return null
  if (unit.text === 'i' || (unit.lower === 'i' && unit.hyphen)) return null
  return {
    from: at,
    to: at + 1,
    headFrom: at,
    headTo: at + 1,
    kind: 'pronoun',
    type: word.of === 'thing' ? 'party' : 'person',
    name: null,
    party: null,
    key: null,
    role: null,
    number: word.number,
    gender: word.gender,
    use: word.possessive ? 'possessive' : 'noun',
    certain: true,
    inner: [],
  }
}
