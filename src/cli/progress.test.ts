import { expect, test } from 'vitest'
import { createProgress, writeDuration } from './progress.ts'

function fake(isTTY: boolean) {
  const written: string[] = []
  let time = 0
  const stream = { isTTY, columns: 60, write: (text: string) => written.push(text) > 0 }
  return {
    written,
    stream: stream as never,
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

test('on a terminal one line changes, and fits', () => {
  const { written, stream, now, pass } = fake(true)
  const progress = createProgress({ stream, total: 100, noun: 'texts', now })
  pass(2000)
  progress.at(20, `folder/${'long'.repeat(30)}.txt`)
  progress.at(21, 'too soon.txt')
  expect(written.join('')).toMatch(/^20 of 100 texts · 10\/s, 8 s left · …/)
  expect(Math.max(...written.map((text) => text.length))).toBeLessThan(60)
  progress.clear()
  expect(written.at(-1)).toBe('\r\u001b[K')
})

test('elsewhere a plain line now and then', () => {
  const { written, stream, now, pass } = fake(false)
  const progress = createProgress({ stream, total: 100, noun: 'texts', now })
  pass(4000)
  progress.at(1, 'a.txt')
  expect(written).toEqual([])
  pass(2000)
  progress.at(3, 'b.txt')
  progress.clear()
  expect(written).toEqual(['3 of 100 texts · 0.5/s, 3 min 14 s left\n'])
})

test.each([
  [0.4, '0 s'],
  [59.4, '59 s'],
  [75, '1 min 15 s'],
  [3700, '1 h 1 min'],
])('writeDuration(%d)', (seconds, text) => {
  expect(writeDuration(seconds)).toBe(text)
})
