import { untrack } from 'svelte'
import { get, RequestError } from './client.ts'

/* Answers are remembered for the way back: a page that was seen shows at once, and is asked for anew behind it. */
const remembered = new Map<string, unknown>()
const most = 40

function remember(address: string, answer: unknown): void {
  remembered.delete(address)
  remembered.set(address, answer)
  const oldest = remembered.keys().next().value
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest)
}

/** Forgets all answers: after something was added, each may be another. */
export const forgetAnswers = (): void => remembered.clear()

const isSame = (a: unknown, b: unknown): boolean => a !== null && JSON.stringify(a) === JSON.stringify(b)

/** Something that was asked of the server: not yet there, there, or failed. */
export class Asked<T> {
  data = $state.raw<T | null>(null)
  error = $state.raw<RequestError | null>(null)
  /** True only after a moment, so that quick answers do not flicker. */
  slow = $state(false)
  #address = ''
  #stop: AbortController | null = null

  #load: (address: string, signal: AbortSignal) => Promise<T>

  constructor(load: (address: string, signal: AbortSignal) => Promise<T> = get) {
    this.#load = load
  }

  /** Asks for an address; an earlier question that is still open is dropped. With `keep`, the old answer stays until then. */
  async ask(address: string, { keep = false } = {}): Promise<void> {
    this.#stop?.abort()
    const stop = new AbortController()
    this.#stop = stop
    if (address !== this.#address) {
      this.data = (remembered.get(address) as T | undefined) ?? (keep ? this.data : null)
      this.#address = address
    }
    this.error = null
    this.slow = false
    const timer = setTimeout(() => {
      this.slow = true
    }, 180)
    try {
      const answer = await this.#load(address, stop.signal)
      remember(address, answer)
      // The same answer again keeps the page as it is, with all that is chosen on it.
      if (this.#stop === stop && !isSame(this.data, answer)) this.data = answer
    } catch (error) {
      if (this.#stop === stop && !stop.signal.aborted)
        this.error = error instanceof RequestError ? error : new RequestError(String(error), 0, null)
    } finally {
      clearTimeout(timer)
      if (this.#stop === stop) this.slow = false
    }
  }

  /** Lets go of a question that is still open. */
  drop(): void {
    this.#stop?.abort()
  }

  /** Asks again. */
  again(): Promise<void> {
    return this.ask(this.#address)
  }
}

/**
 * Asks whenever the address changes, as long as the component that calls it lives. A page that needs several answers
 * gives a `load` that waits for all of them, so that nothing jumps while they come in.
 */
export function asked<T>(address: () => string, load?: (address: string, signal: AbortSignal) => Promise<T>): Asked<T> {
  const state = new Asked<T>(load)
  $effect.pre(() => {
    const next = address()
    untrack(() => void state.ask(next))
  })
  $effect(() => () => state.drop())
  return state
}
