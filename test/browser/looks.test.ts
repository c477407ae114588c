import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, readings } from '../../src/api/testing/readings.ts'
import { inBrowser, type Watched, watch } from './chromium.ts'
import { useServedApp } from './serving.ts'

/** What axe finds on the page as it stands. */
const problems = async (page: Page) => {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run(document)')) as axe.AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** How far contents have jumped since the page was opened. */
const shift = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    let sum = 0
    const add = (list) => { for (const entry of list.getEntries()) sum += entry.value }
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 100)
  })`)

const names = [
  'start',
  'text search',
  'engagement search',
  'statement search',
  'empty search',
  'document',
  'fact',
  'engagement',
  'person',
  'party',
  'names',
  'reading',
  'missing document',
  'missing',
] as const

inBrowser('the looks of the web app', () => {
  const app = useServedApp(readings)
  let pages: Readonly<Record<(typeof names)[number], string>>
  beforeAll(async () => {
    const first = async (path: string) => {
      const { items } = (await (await fetch(`${app.serving.url}api/${path}`)).json()) as { items: { id: string }[] }
      return items[0]?.id ?? ''
    }
    const [engagement, person] = await Promise.all([first('engagements?kind=call'), first('entities?name=Aino')])
    const statement = call.statements[1]?.id ?? ''
    pages = {
      start: '',
      'text search': 'search?text=libya',
      'engagement search': 'search?of=engagements&party=ITA',
      'statement search': 'search?of=statements',
      'empty search': 'search?text=zanzibar',
      document: `documents/${call.document.id}`,
      fact: `documents/${call.document.id}#${statement}`,
      engagement: `engagements/${engagement}`,
      person: `entities/${person}`,
      party: 'entities/ITA',
      names: 'entities',
      reading: 'read',
      'missing document': 'documents/none',
      missing: 'no/such/page',
    }
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)('%s, %i pixels wide', (colorScheme, width) => {
    let at: Watched
    beforeAll(async () => {
      at = await watch(app.browser, { colorScheme, viewport: { width, height: 800 } })
    })
    afterAll(() => at.context.close())

    it.each(names)('axe finds nothing on the %s page, nothing sticks out, nothing jumps', async (name) => {
      const { page } = at
      await page.goto('about:blank')
      await page.goto(app.serving.url + pages[name])
      await page.locator('main h1').waitFor()
      await page.waitForTimeout(200)
      expect(await problems(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(await shift(page)).toBeLessThan(0.02)
    })

    it('so it is with the keys shown, residue open and words chosen', async () => {
      const { page, context } = await watch(app.browser, { colorScheme, viewport: { width, height: 800 } })
      await page.goto(`${app.serving.url}documents/${call.document.id}`)
      await page.getByText(/4 lines of the page/).click()
      await page.locator('article').getByText('in May 2021', { exact: true }).click()
      expect(await problems(page)).toEqual([])
      if (width === 360) {
        await page.getByRole('button', { name: 'To the entry' }).click()
        expect(await page.getByRole('button', { name: 'in May 2021 2021-05', pressed: true }).isVisible()).toBe(true)
        expect(await problems(page)).toEqual([])
      }
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
      expect(await problems(page)).toEqual([])
      await context.close()
    })
  })

  it('follows the system until a theme is chosen, and then keeps to that', async () => {
    const { page, context, errors } = await watch(app.browser, { colorScheme: 'dark' })
    const brightness = async () => {
      const colour = String(await page.evaluate('getComputedStyle(document.body).backgroundColor'))
      return Number(/oklch\(([\d.]+)/.exec(colour)?.[1])
    }
    await page.goto(app.serving.url)
    const button = page.getByRole('button', { name: /^Colours/ })
    await button.waitFor()
    expect(await brightness()).toBeLessThan(0.3)
    await button.click()
    expect(await brightness()).toBeGreaterThan(0.9)
    await page.reload()
    await button.waitFor()
    expect(await brightness()).toBeGreaterThan(0.9)
    expect(errors).toEqual([])
    await context.close()
  })

  it('prints the text and its facts without the controls', async () => {
    const { page, context } = await watch(app.browser)
    await page.goto(`${app.serving.url}documents/${call.document.id}`)
    await page.getByRole('region', { name: 'What was read in it' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    expect(await page.getByRole('group', { name: 'Kinds of fact that are marked' }).isVisible()).toBe(false)
    expect(await page.getByText('There can be no military solution').first().isVisible()).toBe(true)
    await context.close()
  })

  it('the first page is under 150 kB, packed', async () => {
    const files = await readdir(app.webRoot, { recursive: true, withFileTypes: true })
    const sizes = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map(async (file) => gzipSync(await readFile(join(file.parentPath, file.name))).length),
    )
    const size = sizes.reduce((sum, each) => sum + each, 0)
    console.info(`The web app is ${(size / 1000).toFixed(1)} kB, packed.`)
    expect(size).toBeLessThan(150_000)
  })
})
