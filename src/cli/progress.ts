import type { WriteStream } from 'node:tty'
import { plain, widthOf } from './terminal/index.ts'

/** Says how far a long work is: one line that changes on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** `done` of `total`; `on` is what is worked on. */
  at(done: number, on: string): void
  /** Takes the changing line away, so that other lines can be written. */
  clear(): void
}

/** "75 s" as "1 min 15 s". */
export function writeDuration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

export interface ProgressOptions {
  readonly stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number }
  readonly total: number
  readonly noun: string
  readonly now?: () => number
}

const everyOnTerminal = 100
const everyElsewhere = 5000

export function createProgress({ stream, total, noun, now = () => performance.now() }: ProgressOptions): Progress {
  const start = now()
  const live = !!stream.isTTY
  let shown = live ? Number.NEGATIVE_INFINITY : start
  let visible = false
  const clear = (): void => {
    if (visible) stream.write('\r\u001b[K')
    visible = false
  }
  return {
    clear,
    at(done, on) {
      const time = now()
      if (time - shown < (live ? everyOnTerminal : everyElsewhere)) return
      shown = time
      const seconds = (time - start) / 1000
      const rate = done / Math.max(seconds, 0.001)
      const left = done > 0 ? `, ${writeDuration((total - done) / rate)} left` : ''
      const line = `${done} of ${total} ${noun} · ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}`
      if (!live) {
        stream.write(`${line}\n`)
        return
      }
      const room = (stream.columns ?? 80) - widthOf(line) - 4
      const name = plain(on)
      const tail = room < 8 ? '' : name.length > room ? `…${name.slice(1 - room)}` : name
      clear()
      stream.write(`${line}${tail && ` · ${tail}`}`)
      visible = true
    },
  }
}
