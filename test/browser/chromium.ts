import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

const places = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where Chromium is on this machine; null where it is not. */
export const executable = places.find((place) => place !== '' && existsSync(place)) ?? null

/**
 * Tests that need a browser. Without one they are skipped by name, with how to get it; in CI (`CI=true`) that is a failure.
 */
export function inBrowser(name: string, tests: () => void): void {
  if (executable !== null) {
    describe(name, tests)
    return
  }
  const remedy = 'Chromium is missing: apt-get install chromium, or name one in CHROMIUM.'
  if (process.env.CI === 'true') {
    it(name, () => expect.fail(remedy))
    return
  }
  console.warn(`Skipped: ${name}. ${remedy}`)
  describe.skip(`${name} (${remedy})`, tests)
}

/** Starts the browser, quiet and with no connections of its own. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A page that keeps an eye on itself. */
export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of the page and of its console, broken rules of the content policy among them. */
  readonly errors: readonly string[]
  /** Addresses that were asked for beyond this machine. */
  readonly strays: readonly string[]
}

/** Opens a page and listens to what goes wrong on it and to where it connects. */
export async function watch(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const errors: string[] = []
  const strays: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  context.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') strays.push(request.url())
  })
  return { page, context, errors, strays }
}
