import type { Connection } from './connection.ts'

const mostAnswers = 100

/**
 * Remembers answers that take long until the record changes, by this connection or another. `changed` must be called
 * after each write of one's own; of others' SQLite tells.
 */
export function createMemory(connection: Connection) {
  let version: unknown = null
  const answers = new Map<string, unknown>()
  return {
    changed: (): void => answers.clear(),
    remember<T>(question: unknown, work: () => T): T {
      const now = connection.pragma('data_version')
      if (now !== version || answers.size >= mostAnswers) answers.clear()
      version = now
      const key = JSON.stringify(question)
      if (answers.has(key)) return answers.get(key) as T
      const answer = work()
      answers.set(key, answer)
      return answer
    },
  }
}
