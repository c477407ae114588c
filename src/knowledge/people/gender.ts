import type { Knowledge } from '../../reading/kit/index.ts'

/** The gender of those who bear a given name, where it is certain. */
export const genderOfGivenName: Knowledge['genderOfGivenName'] = () => null
