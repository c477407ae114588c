import type { Knowledge } from '../../reading/kit/index.ts'
import { mensNames, womensNames } from './given-names.ts'
import { spellingKey } from './name-key.ts'

type Gender = 'male' | 'female'

let genders: ReadonlyMap<string, Gender> | null = null

const read = (names: string, gender: Gender): readonly (readonly [string, Gender])[] =>
  names
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((name) => [name.replaceAll('-', ' '), gender] as const)

/** The gender of those who bear a given name, where it is certain; of a double name, the first part's. */
export const genderOfGivenName: Knowledge['genderOfGivenName'] = (given) => {
  genders ??= new Map([...read(womensNames, 'female'), ...read(mensNames, 'male')])
  const key = spellingKey(given)
  const whole = genders.get(key)
  if (whole !== undefined) return whole
  const space = key.indexOf(' ')
  return space === -1 ? null : (genders.get(key.slice(0, space)) ?? null)
}
