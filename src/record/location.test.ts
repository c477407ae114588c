import { expect, test } from 'vitest'
import { defaultLocation } from './location.ts'

test.each([
  [{ READOUT_DATABASE: '/a/b.sqlite', HOME: '/home/u' }, '/a/b.sqlite'],
  [{ XDG_DATA_HOME: '/data', HOME: '/home/u' }, '/data/readout/record.sqlite'],
  [{ HOME: '/home/u' }, '/home/u/.local/share/readout/record.sqlite'],
])('%j puts the record at %s', (environment, location) => {
  expect(defaultLocation(environment)).toBe(location)
})
