import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildKnowledge } from '../../scripts/build-knowledge.ts'

const built = resolve(import.meta.dirname, 'data/knowledge.json')

describe('the packed knowledge', () => {
  it('is what its sources make, byte by byte', { timeout: 60_000 }, () => {
    const text = buildKnowledge()
    expect(text === readFileSync(built, 'utf8'), 'run `node scripts/build-knowledge.ts`').toBe(true)
    expect(text.length).toBeLessThan(3_000_000)
  })

  it('loads and answers quickly in a fresh process, in little memory', { timeout: 60_000 }, () => {
    const door = resolve(import.meta.dirname, 'index.ts')
    const script = `
      const before = process.memoryUsage().rss
      const start = process.cpuUsage()
      const { builtIn } = await import(${JSON.stringify(door)})
      const knowledge = builtIn()
      knowledge.findParty(['the', 'Kremlin'], 1)
      knowledge.findInstrument(['Minsk', 'agreements'], 0)
      knowledge.findTopic(['climate'], 0)
      knowledge.findEvent(['Helsinki', 'summit'], 0)
      knowledge.personsByName('Sergei Lavrov')
      knowledge.personsBySurname('Di Maio')
      knowledge.holders({ party: 'ITA', kind: 'foreign-minister', date: '2020-09-15' })
      const { user, system } = process.cpuUsage(start)
      console.log(JSON.stringify({ ms: (user + system) / 1000, mb: (process.memoryUsage().rss - before) / 1e6 }))
    `
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
    const { ms, mb } = JSON.parse(output) as { ms: number; mb: number }
    expect(ms).toBeLessThan(1500)
    expect(mb).toBeLessThan(120)
  })
})
