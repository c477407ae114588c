import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { executable, launch } from '../test/browser/executable.ts'

/*
 * Makes the pictures of the README: `node scripts/screenshots.ts [FOLDER]`. It serves a record of the examples as
 * `readout serve` would, and needs the built web app (`npm run build:web`) and Chromium.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const target = process.argv[2] ?? join(root, 'docs', 'images')

interface Picture {
  readonly name: string
  readonly path: string
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  readonly before?: (page: Page) => Promise<void>
}

/** Starts `readout serve` over a record of the examples and waits until it says where it is. */
async function startServer(database: string) {
  const main = join(root, 'src', 'cli', 'main.ts')
  const command = ['serve', '--database', database, '--examples', join(root, 'examples'), '--port', '0']
  const server = spawn(process.execPath, [main, ...command], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  for await (const chunk of server.stdout) {
    said += String(chunk)
    const url = /http:\/\/\S+/.exec(said)?.[0]
    if (url) return { server, url }
  }
  throw new Error(`readout serve ended before it said where it is: ${said}`)
}

/** The id of the first item of a list that fits. */
async function find(url: string, path: string, fits: (item: { id: string; source?: string }) => boolean = () => true) {
  const { items } = (await (await fetch(`${url}api/${path}`)).json()) as { items: { id: string; source?: string }[] }
  const item = items.find(fits)
  if (!item) throw new Error(`Nothing fits in ${path}: are the examples read?`)
  return item.id
}

async function pictures(url: string): Promise<readonly Picture[]> {
  const document = await find(url, 'documents?limit=200', ({ source }) =>
    /01-14-russia-mfa-call-italy/.test(source ?? ''),
  )
  const engagement = await find(url, 'engagements?kind=call&party=ITA&main=true&order=oldest')
  const choose = async (page: Page) => {
    await page
      .getByRole('region', { name: 'What was read in it' })
      .getByRole('button', { name: /^agrees agreed/ })
      .first()
      .click()
  }
  return [
    { name: 'start', path: '', height: 860 },
    { name: 'start-dark', path: '', theme: 'dark', height: 860 },
    { name: 'document', path: `documents/${document}`, height: 900, before: choose },
    { name: 'document-dark', path: `documents/${document}`, theme: 'dark', height: 900, before: choose },
    { name: 'document-phone', path: `documents/${document}`, width: 390, height: 844 },
    { name: 'engagement', path: `engagements/${engagement}`, height: 860 },
    { name: 'search', path: 'search?text=fertiliser&of=statements', height: 760 },
    { name: 'party', path: 'entities/ITA', height: 860 },
  ]
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, path, theme = 'light', width = 1280, height = 800, before } = picture
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(url + path)
  await page.locator('main h1').waitFor()
  await before?.(page)
  await page.mouse.move(0, 0)
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(target, `${name}.png`) })
  await context.close()
  console.log(join(target, `${name}.png`))
}

if (executable === null) throw new Error('Chromium is missing: apt-get install chromium, or name one in CHROMIUM.')
await mkdir(target, { recursive: true })
const folder = await mkdtemp(join(tmpdir(), 'readout-pictures-'))
const { server, url } = await startServer(join(folder, 'record.sqlite'))
const browser = await launch()
try {
  for (const picture of await pictures(url)) await take(browser, url, picture)
} finally {
  await browser.close()
  server.kill('SIGINT')
  if (server.exitCode === null) await once(server, 'exit')
  await rm(folder, { recursive: true, force: true })
}
