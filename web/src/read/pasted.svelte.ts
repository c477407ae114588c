import type { ReadAnswer } from '../../../src/api/types.ts'
import { forgetAnswers } from '../api/asked.svelte.ts'
import { RequestError, readText } from '../api/client.ts'

const key = 'readout.pasted'

/** The text that was pasted last and what was read in it; it outlives a reload of the page, not the tab. */
class Pasted {
  text = $state(kept())
  answer = $state.raw<ReadAnswer | null>(null)
  error = $state.raw<RequestError | null>(null)
  busy = $state<'reading' | 'adding' | null>(null)

  read(): Promise<boolean> {
    return this.#send('reading')
  }

  /** Keeps in the record what was read. */
  add(): Promise<boolean> {
    return this.#send('adding')
  }

  /** Reads again what was read before the page was loaded anew. */
  async resume(): Promise<void> {
    if (this.answer === null && kept() !== '') await this.#send('reading')
  }

  /** Begins anew. */
  clear(): void {
    this.text = ''
    this.answer = null
    this.error = null
    keep('')
  }

  async #send(busy: 'reading' | 'adding'): Promise<boolean> {
    if (this.busy || this.text.trim() === '') return false
    this.busy = busy
    this.error = null
    try {
      const answer = await readText({ text: this.text, add: busy === 'adding' })
      if (busy === 'adding') forgetAnswers()
      this.answer = answer
      keep(this.text)
      return true
    } catch (error) {
      this.error = error instanceof RequestError ? error : new RequestError(String(error), 0, null)
      return false
    } finally {
      this.busy = null
    }
  }
}

function kept(): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function keep(text: string): void {
  try {
    sessionStorage.setItem(key, text)
  } catch {
    // Too long or not allowed: a reload begins anew then.
  }
}

export const pasted = new Pasted()
