import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../model/index.ts'

const main = join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'readout-cli-'))
const database = join(folder, 'record.sqlite')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface RunOptions {
  readonly input?: string
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Looks at the process while it runs. */
  readonly watch?: (child: ReturnType<typeof spawn>, err: () => string) => void
}

/** Runs `readout` in a process of its own. */
function readout(
  parameters: readonly string[],
  { input = '', cwd = folder, environment = {}, watch }: RunOptions = {},
) {
  return new Promise<Result>((resolve) => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder, READOUT_DATABASE: database, ...environment }
    const child = spawn(process.execPath, [main, ...parameters], { cwd, env })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    watch?.(child, () => err)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return name
}

const release = (
  day: number,
): string => `Foreign Minister Ana Reyes speaks by telephone with Foreign Minister of Italy Luigi Rossi

${day} March 2031

On ${day} March, Minister of Foreign Affairs of Spain Ana Reyes spoke by telephone with Minister of Foreign Affairs of Italy Luigi Rossi. The ministers discussed the situation in Libya.

Ana Reyes stressed that there was no alternative to a political settlement, case ${day}.
`

beforeAll(() => {
  mkdirSync(join(folder, 'releases'))
  for (let day = 1; day <= 3; day++) writeFileSync(join(folder, 'releases', `${day}.txt`), release(day))
  put('call.txt', release(9))
  put('page.html', `<title>Call</title><h1>Call with Italy</h1><p>${'Ministers talked about trade. '.repeat(9)}</p>`)
  put('empty.txt', '')
  put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
  put(
    'damaged.txt',
    Buffer.concat([Buffer.from('Ministers met in Málaga '), Buffer.from([0xff, 0xfe]), Buffer.from(' again.')]),
  )
})

describe('readout read', () => {
  test('--json prints one reading per line, in the order of the inputs, named as they were', async () => {
    const { code, out, err } = await readout(['read', '--json', 'page.html', './call.txt'])
    const readings = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Reading)
    expect([code, err]).toEqual([0, ''])
    expect(readings.map(({ document }) => document.source)).toEqual(['page.html', './call.txt'])
    expect(readings[1]?.document.text).toBe(release(9))
    expect(readings[0]?.document.title).toBe('Call with Italy')
  })

  test('a bad input among good ones is told of by name and left out; the exit code says so', async () => {
    const inputs = ['call.txt', 'none.txt', 'picture.txt', 'empty.txt', 'damaged.txt', 'releases']
    const { code, out, err } = await readout(['read', '--json', ...inputs])
    const sources = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Reading).document.source)
    expect(code).toBe(1)
    expect(sources).toEqual(['call.txt', 'empty.txt', 'damaged.txt'])
    expect(err.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(/^readout: none\.txt: is not there\. /),
      expect.stringMatching(/^readout: picture\.txt: is a picture, not a text\. /),
      expect.stringMatching(/^readout: warning: damaged\.txt: 2 places/),
      expect.stringMatching(/^readout: releases: is a folder\. /),
    ])
  })

  test('prints a page for people: plain in a pipe, no wider than asked, nothing that steers a terminal', async () => {
    put('steering.txt', release(9).replace('case 9', 'case \u001b[31m9\u0007\u202e'))
    const { code, out } = await readout(['read', 'steering.txt'], { environment: { COLUMNS: '60' } })
    expect(code).toBe(0)
    expect(out).toContain('9 March 2031')
    expect(out).toContain('steering.txt')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    const coloured = await readout(['read', 'call.txt'], { environment: { FORCE_COLOR: '1' } })
    expect(coloured.out).toContain('\u001b[1m')
    const uncoloured = await readout(['--no-color', 'read', 'call.txt'], { environment: { FORCE_COLOR: '1' } })
    expect(uncoloured.out).not.toContain('\u001b')
  })

  test('reads standard input, with or without a dash', async () => {
    for (const parameters of [
      ['read', '--json', '-'],
      ['read', '--json'],
    ]) {
      const { out } = await readout(parameters, { input: release(4) })
      expect((JSON.parse(out) as Reading).document).toMatchObject({ source: '-', text: release(4) })
    }
  })

  test('--trace tells on standard error which rule made what', async () => {
    const { code, out, err } = await readout(['read', '--json', '--trace', 'call.txt'])
    expect(code).toBe(0)
    expect(out.split('\n')).toHaveLength(2)
    expect(err).toMatch(/\d+-\d+ “/)
  })

  test('ends quietly where its reader has gone', async () => {
    const inputs = Array.from({ length: 60 }, () => 'call.txt')
    const { code, err } = await readout(['read', '--json', ...inputs], {
      watch: (child) => child.stdout?.once('data', () => child.stdout?.destroy()),
    })
    expect([code, err]).toEqual([0, ''])
  })

  test('says what is too large and how to read it all the same', async () => {
    put('large.txt', 'one line without end '.repeat(100_000))
    const small = await readout(['read', '--json', '--max-size', '1MB', 'large.txt'])
    expect([small.code, small.out]).toEqual([1, ''])
    expect(small.err).toContain('large.txt: is 2.1 MB, more than the 1 MB')
    expect(small.err).toContain('--max-size 3MB')
  })

  test('own tables of knowledge count', async () => {
    mkdirSync(join(folder, 'own'), { recursive: true })
    put('own/parties.csv', 'code,kind,name,capital,demonyms\nSUD,state,Sudria,Port Sudria,Sudrian\n')
    const text =
      'Talks\n\nOn 3 May 2031, Foreign Minister of Sudria Ana Reyes met with Foreign Minister of Italy Luigi Rossi.\n'
    const { out } = await readout(['--knowledge', 'own', 'read', '--json', '-'], { input: text })
    expect((JSON.parse(out) as Reading).entities.map(({ party }) => party)).toContain('SUD')
    put('own/parties.csv', 'code,nonsense\n')
    const bad = await readout(['--knowledge', 'own', 'read', '-'], { input: text })
    expect([bad.code, bad.out]).toEqual([1, ''])
    expect(bad.err).toMatch(/^readout: own\/parties\.csv/)
  })
})

describe('the record on the command line', () => {
  test('adds files and folders, finds, shows, removes', async () => {
    const added = await readout(['add', 'releases', 'call.txt', 'empty.txt', 'picture.txt', 'none.txt'])
    expect(added.code).toBe(1)
    expect(added.out).toContain('4 added, 1 empty, 2 failed')
    expect(added.err).toContain('readout: picture.txt: is a picture')
    expect(added.err).toContain('readout: empty.txt: holds no words')

    const again = await readout(['add', 'releases'])
    expect(again.code).toBe(0)
    expect(again.out).toContain('0 added, 3 there already')

    const found = await readout(['find', 'settlement', 'OR', 'nothing'])
    expect(found.code).toBe(0)
    expect(found.out).toContain('political settlement')
    expect(found.err).toContain('4 of 4 texts')
    const hits = (await readout(['find', '--json', '"case 2"'])).out.trimEnd().split('\n')
    expect(hits).toHaveLength(1)
    const { id, source } = JSON.parse(hits[0] ?? '') as { id: string; source: string }
    expect(source).toBe(join('releases', '2.txt'))

    expect((await readout(['show', id.slice(0, 8)])).out).toContain('2 March 2031')
    expect((await readout(['show', id, '--text'])).out).toBe(release(2))
    const shown = JSON.parse((await readout(['show', id, '--json'])).out) as Reading
    expect(shown.document.id).toBe(id)
    const none = await readout(['show', 'ffffffff'])
    expect([none.code, none.out]).toEqual([1, ''])
    expect(none.err).toContain('ffffffff: the record')

    expect((await readout(['remove', join('releases', '2.txt')])).out).toBe('1 text removed.\n')
    expect((await readout(['find', '"case 2"'])).err).toContain('No texts found')
    expect((await readout(['reread', '--all'])).out).toContain('3 of 3 texts read anew')
  }, 60_000)

  test('a record that is none, or not there, is told of and left alone', async () => {
    put('other.sqlite', release(1))
    const other = await readout(['--database', 'other.sqlite', 'add', 'call.txt'])
    expect(other.code).toBe(1)
    expect(other.err).toMatch(/^readout: .*other\.sqlite is not a record\. /)
    expect(readFileSync(join(folder, 'other.sqlite'), 'utf8')).toBe(release(1))
    const absent = await readout(['--database', 'absent.sqlite', 'find', 'x'])
    expect(absent.code).toBe(1)
    expect(absent.err).toContain('There is no record at absent.sqlite')
  })

  test('Ctrl-C ends after the batch: what was acknowledged is kept, and the rest can follow', async () => {
    const many = join(folder, 'many')
    mkdirSync(many)
    for (let day = 0; day < 400; day++) writeFileSync(join(many, `${day}.txt`), release(day))
    const environment = { READOUT_DATABASE: join(folder, 'interrupted.sqlite') }
    const stopped = await readout(['add', 'many', 'none.txt'], {
      environment,
      // The message about the missing file comes when the work begins.
      watch: (child, err) => {
        const wait = setInterval(() => {
          if (!err().includes('none.txt')) return
          clearInterval(wait)
          child.kill('SIGINT')
        }, 5)
      },
    })
    expect(stopped.code).toBe(130)
    expect(stopped.err).toMatch(/interrupted with \d+ texts to go/)
    const kept = Number(/holds (\d+) texts/.exec(stopped.out)?.[1])
    expect(kept).toBeLessThan(400)
    const rest = await readout(['add', 'many'], { environment })
    expect(rest.out).toContain(`${400 - kept} added`)
    expect(rest.out).toContain('holds 400 texts')
  }, 120_000)
})

describe('readout serve', () => {
  test('adds the examples it is given, says where it is, answers, and ends on Ctrl-C', async () => {
    let out = ''
    let documents: unknown
    const environment = { READOUT_DATABASE: join(folder, 'served.sqlite') }
    const { code } = await readout(['serve', '--port', '0', '--examples', 'releases'], {
      environment,
      watch: (child) =>
        child.stdout?.on('data', async (chunk: Buffer) => {
          out += chunk
          const url = /Readout is at (\S+)\n/.exec(out)?.[1]
          if (!url || documents !== undefined) return
          documents = null
          documents = ((await (await fetch(`${url}api/summary`)).json()) as { record: { documents: number } }).record
            .documents
          child.kill('SIGINT')
        }),
    })
    expect([code, documents]).toEqual([0, 3])
    expect(out).toContain('3 texts read from releases.')
  })
})

describe('the command line itself', () => {
  test.each([
    [['raed'], 'unknown command'],
    [['add'], 'missing required argument'],
    [['read', '--max-size', 'lots', 'call.txt'], 'Write a size'],
    [['find', '--in', 'nonsense', 'x'], 'Allowed choices'],
    [['--nonsense'], 'unknown option'],
  ])('%j is not understood: exit code 2', async (parameters, says) => {
    const { code, out, err } = await readout(parameters)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^readout: /)
    expect(err).toContain(says)
  })

  test('help has examples for every command', async () => {
    const { code, out } = await readout(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('Exit codes:')
    const commands = [...out.matchAll(/^ {2}([a-z]+) .*(?:\[|<)/gm)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'help' && name !== 'readout')
    expect(commands).toEqual(expect.arrayContaining(['read', 'add', 'find', 'show', 'serve']))
    for (const name of commands) expect((await readout([name, '--help'])).out).toContain(`readout ${name}`)
  }, 60_000)

  test('--version is the package’s', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string
    }
    expect((await readout(['--version'])).out).toBe(`${version}\n`)
  })
})
