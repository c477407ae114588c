import { type Command, InvalidArgumentError, Option } from 'commander'
import { defaultMaxSize } from '../capture/captured.ts'
import { readSize, writeSize } from '../capture/size.ts'
import { wantsColour } from './terminal/index.ts'

/** Options that every command takes. */
export interface GlobalOptions {
  readonly database?: string
  readonly knowledge?: string
  readonly color: boolean
}

export interface CaptureOptions {
  readonly maxSize: number
  readonly allowHost: readonly string[]
}

const size = (text: string): number => {
  const bytes = readSize(text)
  if (!bytes) throw new InvalidArgumentError('Write a size such as 50MB.')
  return bytes
}

/** A whole number in a range. */
export const numberIn =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`)
    return value
  }

const collect = (value: string, before: readonly string[]): string[] => [...before, value]

/** The options of commands that take in texts. */
export const withCapture = (command: Command): Command =>
  command
    .addOption(
      new Option('--max-size <size>', 'the most that one text may have')
        .argParser(size)
        .default(defaultMaxSize, writeSize(defaultMaxSize)),
    )
    .option('--allow-host <name>', 'a host outside the public internet that may be asked (repeatable)', collect, [])

/** All options that hold for a command, the global ones among them. */
export const optionsOf = <T>(command: Command): T & GlobalOptions => command.optsWithGlobals() as T & GlobalOptions

/** The width to write for, and whether in colour. */
export function outputOf({ color }: GlobalOptions): { width: number; colour: boolean } {
  const columns = process.stdout.isTTY ? process.stdout.columns : Number(process.env.COLUMNS) || 100
  return {
    width: Math.max(40, Math.min(columns || 80, 110)),
    colour: wantsColour(process.stdout, process.env, color),
  }
}
