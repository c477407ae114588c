import { ReadoutError } from '../model/index.ts'

/** What the process ends with. */
export const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const

export const exitCodesHelp = `
Exit codes:
  0    done
  1    something failed: a file, a page or the record could not be read or written; the rest was done
  2    the command was not understood
  130  interrupted; what was acknowledged is kept`

/** One line for people: "readout: <thing>: <what>. <remedy>". Errors that are no ReadoutError are Readout's own fault. */
export function errorLine(error: unknown): string {
  if (error instanceof ReadoutError) {
    const message = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`
    return `readout: ${[message, error.remedy].filter(Boolean).join(' ')}\n`
  }
  const detail = error instanceof Error ? (process.env.READOUT_DEBUG ? error.stack : error.message) : String(error)
  return `readout: a fault of Readout's own: ${detail}. Set READOUT_DEBUG=1 to see where, and report it.\n`
}

/** Prints the error; answers with the exit code. */
export function report(error: unknown): number {
  process.stderr.write(errorLine(error))
  return error instanceof ReadoutError && error.code === 'bad-request' ? exitCodes.usage : exitCodes.failed
}
