import type { KnownResolution } from '../../reading/kit/index.ts'
import type { Packed } from '../tables/packed.ts'

/** Resolutions of the UN Security Council by number. */
export function createResolutions(packed: Packed): (number: number) => KnownResolution | null {
  let lines: Map<string, string> | null = null
  return (number) => {
    lines ??= new Map(packed.resolutions.split('\n').map((line) => [line.slice(0, line.indexOf('|')), line]))
    const line = lines.get(String(number))
    if (line === undefined) return null
    const [, year = '', date = '', topic = ''] = line.split('|')
    return { number, year: Number(year), date: date === '' ? null : date, topic: topic === '' ? null : topic }
  }
}
