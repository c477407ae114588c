import type { Browser, BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { executable } from './executable.ts'

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
