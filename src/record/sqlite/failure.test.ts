import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from '../index.ts'
import { samples } from '../sample.ts'
import { openFile } from './connection.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const open = (file: string) => openFile({ file, readOnly: false, patience: 0 })

test('makes its folder for the user alone', async () => {
  const location = join(folder, 'new', 'deep', 'record.sqlite')
  await (await openRecord({ location })).close()
  expect(statSync(join(folder, 'new', 'deep')).mode & 0o777).toBe(0o700)
})

test('a record that is not there is not made where that was not asked', async () => {
  const location = join(folder, 'absent.sqlite')
  await expect(openRecord({ location, create: false })).rejects.toMatchObject({ code: 'not-found' })
  expect(() => statSync(location)).toThrow()
})

test('says when another process is writing, and keeps what was there', async () => {
  const location = join(folder, 'locked.sqlite')
  const record = await openRecord({ location, patience: 50 })
  await record.add(samples.slice(0, 1))
  const other = open(location)
  other.exec('begin immediate')
  await expect(record.add(samples)).rejects.toMatchObject({
    code: 'record-locked',
    remedy: expect.stringContaining('Wait'),
  })
  expect((await record.documents()).total).toBe(1)
  other.exec('rollback')
  other.close()
  expect(await record.add(samples)).toEqual(['unchanged', 'added', 'added'])
  await record.close()
})

test('answers that are remembered are forgotten when another process writes', async () => {
  const location = join(folder, 'two.sqlite')
  const [writer, reader] = [await openRecord({ location }), await openRecord({ location })]
  const facts = async () => [(await reader.summary()).documents, (await reader.facets('documents')).kind.length]
  expect(await facts()).toEqual([0, 0])
  await writer.add(samples)
  expect(await facts()).toEqual([3, 1])
  expect(await reader.entity('ESP')).toMatchObject({ counts: { documents: 2 } })
  await writer.remove(samples.map(({ reading }) => reading.document.id))
  expect(await reader.entity('ESP')).toBeNull()
  await writer.close()
  await reader.close()
})

test('leaves a record of a newer schema as it was', async () => {
  const location = join(folder, 'newer.sqlite')
  await (await openRecord({ location })).close()
  const other = open(location)
  other.pragma('user_version = 999')
  other.close()
  const before = readFileSync(location)
  await expect(openRecord({ location })).rejects.toMatchObject({ code: 'record-newer' })
  expect(readFileSync(location).equals(before)).toBe(true)
})

test('leaves the database of another program and a file that is none as they were', async () => {
  const location = join(folder, 'other.sqlite')
  const other = open(location)
  other.exec('create table t (a)')
  other.close()
  const before = readFileSync(location)
  await expect(openRecord({ location })).rejects.toMatchObject({ code: 'record-unwritable' })
  expect(readFileSync(location).equals(before)).toBe(true)
  const text = join(folder, 'text.txt')
  writeFileSync(text, 'On Monday the ministers met. '.repeat(200))
  await expect(openRecord({ location: text })).rejects.toMatchObject({ code: 'record-unwritable' })
  expect(readFileSync(text, 'utf8')).toBe('On Monday the ministers met. '.repeat(200))
  mkdirSync(join(folder, 'a-folder'))
  await expect(openRecord({ location: join(folder, 'a-folder') })).rejects.toMatchObject({ code: 'record-unwritable' })
})

test('cannot be written where it was opened for reading', async () => {
  const location = join(folder, 'read-only.sqlite')
  const writer = await openRecord({ location })
  await writer.add(samples)
  await writer.close()
  const reader = await openRecord({ location, readOnly: true })
  await expect(reader.add(samples, { force: true })).rejects.toMatchObject({ code: 'record-unwritable' })
  expect((await reader.documents({ text: 'libya' })).total).toBe(2)
  await reader.close()
})

/** Runs a program on the record in a process of its own. */
const child = (program: string): string[] => [
  '--input-type=module-typescript',
  '-e',
  `import { openRecord } from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)}
   import { people, sampleCall } from ${JSON.stringify(new URL('../sample.ts', import.meta.url).href)}
   ${program}`,
]

test('a full disk is an error with a remedy, and what was added before is kept', () => {
  const location = join(folder, 'full.sqlite')
  const program = `
    const record = await openRecord({ location: process.argv[1] })
    let kept = 0
    try {
      for (;;) {
        await record.add([sampleCall({ caller: people.reyes, called: people.okafor, date: '2031-01-01', topic: 'x'.repeat(5000), says: 'n' + kept })])
        kept++
      }
    } catch (error) {
      const documents = (await record.documents()).total
      console.log(JSON.stringify({ kept, documents, code: error.code, remedy: error.remedy }))
    }`
  // The limit of the shell on the size of a file stands for the end of the disk.
  const out = execFileSync(
    'sh',
    ['-c', 'trap "" XFSZ; ulimit -f 16000; exec "$0" "$@"', process.execPath, ...child(program), location],
    { encoding: 'utf8' },
  )
  const result = JSON.parse(out) as { kept: number; documents: number; code: string; remedy: string }
  expect(result.kept).toBeGreaterThan(5)
  expect(result.documents).toBe(result.kept)
  expect(['record-full', 'record-unwritable']).toContain(result.code)
  expect(result.remedy).toBeTruthy()
})

test('what was acknowledged survives kill -9', async () => {
  const location = join(folder, 'killed.sqlite')
  const program = `
    const record = await openRecord({ location: process.argv[1] })
    for (let n = 0; ; n++) {
      await record.add([sampleCall({ caller: people.reyes, called: people.okafor, date: '2031-01-01', topic: 't' + n, says: 'n' + n })])
      process.stdout.write(n + 1 + '\\n')
    }`
  let expected = 0
  for (let round = 0; round < 3; round++) {
    const process_ = spawn(process.execPath, [...child(program), location], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    const enough = 20 + round * 15
    await new Promise<void>((resolve) => {
      process_.stdout.on('data', (chunk: Buffer) => {
        out += chunk
        if (out.split('\n').length > enough) process_.kill('SIGKILL')
      })
      process_.on('close', () => resolve())
    })
    expected = Math.max(expected, out.split('\n').length - 1)
    const record = await openRecord({ location })
    const { documents } = await record.summary()
    expect(documents).toBeGreaterThanOrEqual(expected)
    expect((await record.documents({ text: 'stressed' })).total).toBe(documents)
    expect((await record.engagements()).total).toBe(documents)
    await record.close()
    const check = open(location)
    expect(check.pragma('integrity_check')).toBe('ok')
    check.close()
  }
})
