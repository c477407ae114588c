import { exitCodes } from './exit.ts'

/** Whether the user has pressed Ctrl-C. The first time asks the work to end after its batch, the second ends the process. */
export interface Interrupt {
  readonly asked: boolean
  /** Gives Ctrl-C its usual meaning back. */
  release(): void
}

export function watchInterrupt(onAsked: () => void): Interrupt {
  const state = { asked: false }
  const listen = (): void => {
    if (state.asked) process.exit(exitCodes.interrupted)
    state.asked = true
    onAsked()
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, listen)
  return {
    get asked() {
      return state.asked
    },
    release() {
      for (const signal of signals) process.off(signal, listen)
    },
  }
}
