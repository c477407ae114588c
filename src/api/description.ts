import { version } from '../reading/version.ts'

/** The head of the API's description. */
export const description = {
  openapi: '3.1.0',
  info: {
    title: 'Readout',
    version,
    description:
      'A record of diplomacy, in which every fact leads back to the words that say it. Offsets are half-open UTF-16 code units into document.text. Errors are application/problem+json.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
}
