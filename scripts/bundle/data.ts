import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/* Reads what the build put beside the program. Entries of the bundle lie above the folder `data`, chunks beside it. */

const here = import.meta.dirname
const folder = join(basename(here) === 'chunks' ? dirname(here) : here, 'data')

export const readJson = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

export const readLatin = (name: string): string => readFileSync(join(folder, name), 'latin1')

export function readNumbers(name: string): Uint32Array {
  const bytes = readFileSync(join(folder, name))
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}
