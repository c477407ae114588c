import { CommanderError } from 'commander'
import { exitCodes, report } from './exit.ts'
import { endOnBrokenPipe } from './output.ts'
import { createProgram } from './program.ts'

/** Runs the command line; the exit code is set, and the process ends when its work is done. */
async function main(): Promise<void> {
  endOnBrokenPipe()
  try {
    await createProgram().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
    else process.exitCode = report(error)
  }
}

// Not awaited here: in the bundle, commands import what this file shares with them, and would wait for it to end.
void main()
