import type { KnownResolution } from '../../reading/kit/index.ts'
import type { Packed } from '../tables/packed.ts'

/** Resolutions of the UN Security Council by number. They are packed in order, most of them without a gap. */
export function createResolutions(packed: Packed): (number: number) => KnownResolution | null {
  let lines: readonly string[] | null = null
  return (number) => {
    lines ??= packed.resolutions.split('\n')
    const start = `${number}|`
    const expected = lines[number - 1]
    const line = expected?.startsWith(start) === true ? expected : lines.find((each) => each.startsWith(start))
    if (line === undefined) return null
    const [, year = '', date = '', topic = ''] = line.split('|')
    return { number, year: Number(year), date: date === '' ? null : date, topic: topic === '' ? null : topic }
  }
}
