import type { Knowledge } from '../../reading/kit/index.ts'
import { mensNames, womensNames } from './given-names.ts'
import { nameKey } from './name-key.ts'

type Gender = 'male' | 'female'

let genders: ReadonlyMap<string, Gender | null> | null = null

/** Spelling variants share a key; where a woman's and a man's name do, nothing is said of either. */
function readGenders(): ReadonlyMap<string, Gender | null> {
  const read = new Map<string, Gender | null>()
  for (const [names, gender] of [
    [womensNames, 'female'],
    [mensNames, 'male'],
  ] as const)
    for (const name of names.trim().split(/\s+/)) {
      const key = nameKey(name)
      const known = read.get(key)
      read.set(key, known === undefined || known === gender ? gender : null)
    }
  return read
}

/** The gender of those who bear a given name, where it is certain; of a double name, the first part's. */
export const genderOfGivenName: Knowledge['genderOfGivenName'] = (given) => {
  genders ??= readGenders()
  const key = nameKey(given)
  const whole = genders.get(key)
  if (whole !== undefined) return whole
  const space = key.indexOf(' ')
  return space === -1 ? null : (genders.get(key.slice(0, space)) ?? null)
}
