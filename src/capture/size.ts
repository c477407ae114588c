import { ReadoutError } from '../model/index.ts'

const units: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 }

/** Reads "20MB", "512 kB" or "1000" as bytes; null where it is none of these. */
export function readSize(text: string): number | null {
  const parts = /^\s*(\d+(?:\.\d+)?)\s*([kmg]?b?)\s*$/i.exec(text)
  const unit = parts?.[2]?.toLowerCase() ?? ''
  const factor = units[unit] ?? units[`${unit}b`]
  return parts && factor ? Math.floor(Number(parts[1]) * factor) : null
}

/** Writes bytes for people: "20 MB", "512 kB". */
export function writeSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const [unit, factor] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9]
  const value = bytes / Number(factor)
  return `${value < 10 ? value.toFixed(1).replace('.0', '') : Math.round(value)} ${unit}`
}

/** The error for a text that is larger than what is read. */
export const tooLarge = (source: string, size: number | null, maxSize: number): ReadoutError =>
  new ReadoutError(
    'input-too-large',
    `${source}: is ${size === null ? '' : `${writeSize(size)}, `}more than the ${writeSize(maxSize)} that are read of one text.`,
    {
      remedy: `Split it, or raise the limit with --max-size ${size === null ? '100MB' : `${Math.ceil(size / 1e6)}MB`}.`,
    },
  )
