const numbers = new Intl.NumberFormat('en-GB')

/** "1,204". */
export const sayNumber = (value: number): string => numbers.format(value)

/** "1 statement", "2,310 statements". */
export const sayCount = (value: number, one: string, many = `${one}s`): string =>
  `${sayNumber(value)} ${value === 1 ? one : many}`

const units = ['bytes', 'kB', 'MB', 'GB', 'TB']

/** "3.4 MB". */
export function saySize(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** step
  return `${step > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[step] ?? ''}`
}
