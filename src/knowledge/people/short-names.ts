import { nameKey } from './name-key.ts'

/** Short forms of given names that people in office go by, and what they are short for. */
const pairs = `
  joe joseph; mike michael; tony antony anthony; bill william; bob robert; jim james; jimmy james; tom thomas;
  dan daniel; dave david; ben benjamin; ed edward; chris christopher; steve steven stephen; ken kenneth; ron ronald;
  don donald; matt matthew; greg gregory; pete peter; andy andrew; nick nicholas; sam samuel; liz elizabeth;
  kate katherine; tim timothy; jake jacob; larry lawrence; rick richard; dick richard; chuck charles; charlie charles;
  fred frederick; gerry gerald; kathy kathleen katherine; wally wallace; vicky victoria; toria victoria
`

/** Keys of the long forms by the key of the short one. */
export const shortNames: ReadonlyMap<string, readonly string[]> = new Map(
  pairs
    .split(';')
    .map((row) => row.trim().split(/\s+/).map(nameKey))
    .map(([short = '', ...long]) => [short, long]),
)
