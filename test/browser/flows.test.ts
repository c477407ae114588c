import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Serving } from '../../src/api/index.ts'
import { call, readings } from '../../src/api/testing/readings.ts'
import { inBrowser, launch, type Watched, watch } from './chromium.ts'
import { buildWeb, serveWeb } from './serving.ts'

inBrowser('the web app, as it is used', () => {
  let browser: Browser
  let web: Awaited<ReturnType<typeof buildWeb>>
  let serving: Serving
  let at: Watched
  let home: string
  beforeAll(async () => {
    ;[browser, web] = await Promise.all([launch(), buildWeb()])
    serving = await serveWeb(web.root, readings)
    home = serving.url
  })
  afterAll(async () => {
    await browser?.close()
    await serving?.close()
    await web?.remove()
  })
  beforeEach(async () => {
    at = await watch(browser)
  })
  afterEach(async () => {
    await at.context.close()
    expect(at.errors).toEqual([])
    expect(at.strays).toEqual([])
  })
  const document = () => `${home}documents/${call.document.id}`

  it('shows the latest engagements, what is to come, and the figures', async () => {
    const { page } = at
    await page.goto(home)
    const rows = page.locator('main article')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(3)
    const row = rows.filter({ hasText: 'Marco Benedetti' })
    expect(await row.textContent()).toMatch(
      /CALL[\s\S]*Aino Kallas[\s\S]*Italy[\s\S]*took the initiative[\s\S]*6 statements/i,
    )
    expect(await rows.filter({ hasText: 'Deniz Aksoy' }).textContent()).toMatch(/Ankara[\s\S]*2 statements/)
    expect(await page.getByRole('complementary').textContent()).toMatch(
      /Upcoming[\s\S]*14 September 2099[\s\S]*Helsinki/,
    )
    expect(await page.getByRole('list', { name: 'The record in figures' }).textContent()).toMatch(/4\s+texts/)
  })

  it('searches from the keyboard, marks what was found, narrows, and keeps it all in the address', async () => {
    const { page } = at
    await page.goto(home)
    await page.locator('main article').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('libya')
    await page.keyboard.press('Enter')
    await page.locator('main article mark').first().waitFor()
    expect(page.url()).toBe(`${home}search?text=libya`)
    expect(await page.locator('main article mark').first().textContent()).toBe('Libya')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
    await page.getByRole('link', { name: /^Statements/ }).click()
    await page.waitForURL(/of=statements/)
    await page.locator('main article').first().waitFor()
    const before = await page.locator('main article').count()
    await page.getByRole('link', { name: /^criticises/ }).click()
    await page.waitForURL(/act=criticise/)
    await page.getByRole('link', { name: /Remove: Act/ }).waitFor()
    await expect.poll(() => page.locator('main article').count()).toBeLessThan(before)
    await page.reload()
    await page.locator('main article').first().waitFor()
    expect(await page.locator('main article').count()).toBe(1)
    await page.goBack()
    await expect.poll(() => page.locator('main article').count()).toBe(before)
  })

  it('says so where nothing is found', async () => {
    const { page } = at
    await page.goto(`${home}search?text=zanzibar`)
    await page.getByText('No text in the record fits this question.').waitFor()
    expect(await page.getByRole('status').filter({ hasText: 'Nothing found' }).count()).toBe(1)
  })

  it('leads from a fact to its words and back, by mouse', async () => {
    const { page } = at
    await page.goto(document())
    const panel = page.getByRole('region', { name: 'What was read in it' })
    const entry = panel.getByRole('button', { name: /expressed concern about the build-up of forces/ })
    await entry.click()
    const marked = page.locator('article .on')
    expect((await marked.allInnerTexts()).join(' ')).toBe('expressed concern about the build-up of forces near Sirte')
    expect(await entry.getAttribute('aria-pressed')).toBe('true')
    expect(page.url()).toMatch(/#statement|#s-/)
    await page.locator('article').getByText('called on', { exact: true }).click()
    const other = panel.getByRole('button', { name: /called on all outside parties/ })
    expect(await other.getAttribute('aria-pressed')).toBe('true')
    expect(await entry.getAttribute('aria-pressed')).toBe('false')
    await expect.poll(() => other.evaluate((element) => element.getBoundingClientRect().bottom <= 900)).toBe(true)
    await page.reload()
    await expect.poll(() => other.getAttribute('aria-pressed')).toBe('true')
  })

  it('leads from a fact to its words and back, by keyboard', async () => {
    const { page } = at
    await page.goto(document())
    const panel = page.getByRole('region', { name: 'What was read in it' })
    await panel.getByRole('button').first().waitFor()
    const focused = async () =>
      String(await page.evaluate('document.activeElement.textContent'))
        .replace(/\s+/g, ' ')
        .trim()
    await page.keyboard.press('j')
    expect(await focused()).toMatch(/stamped with the day/)
    for (let step = 0; step < 2; step++) await page.keyboard.press('j')
    expect(await focused()).toMatch(/Call.*Aino Kallas/)
    await page.keyboard.press('k')
    expect(await focused()).toMatch(/same day/)
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.closest("article").ariaLabel')).toBe('The text')
    expect((await page.locator('article .on').allInnerTexts()).join('')).toMatch(/had a telephone conversation/)
    await page.keyboard.press('Escape')
    expect(await focused()).toMatch(/Call.*Aino Kallas/)
    await page.keyboard.press('Escape')
    expect(await page.locator('article .on').count()).toBe(0)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('shows all facts that lie on the same words, one after another', async () => {
    const { page } = at
    await page.goto(document())
    const words = page.locator('article').getByText('in May 2021', { exact: true })
    await words.click()
    const bar = page.getByRole('group', { name: 'The chosen fact' })
    expect(await bar.getByRole('button', { pressed: true }).textContent()).toBe('Time: 2021-05')
    expect((await bar.getByRole('button').allInnerTexts()).join('|')).toMatch(/Consultations.*agree.*Commitment/s)
    await words.click()
    expect(await bar.getByRole('button', { pressed: true }).textContent()).not.toBe('Time: 2021-05')
    await bar.getByRole('button', { name: /^Commitment/ }).click()
    expect((await page.locator('article .on').allInnerTexts()).join('')).toMatch(/^agreed to hold the next round/)
  })

  it('switches kinds of fact off and on', async () => {
    const { page } = at
    await page.goto(document())
    const legend = page.getByRole('group', { name: 'Kinds of fact that are marked' })
    await legend.getByRole('button', { name: /Statements/ }).click()
    expect(await page.locator('article .w-statement').count()).toBe(0)
    expect(await page.getByRole('button', { name: /called on all outside parties/ }).count()).toBe(0)
    await legend.getByRole('button', { name: /Statements/ }).click()
    expect(await page.locator('article .w-statement').count()).toBeGreaterThan(4)
  })

  it('folds what belongs to the page, and opens it for a reason that stands there', async () => {
    const { page } = at
    await page.goto(document())
    expect(await page.getByText('READ MORE').isVisible()).toBe(false)
    await page.getByText(/3 lines of the page/).click()
    expect(await page.getByText('READ MORE').isVisible()).toBe(true)
    await page.getByRole('button', { name: /stamped with the day/ }).click()
    const stamp = page.locator('article .on')
    await stamp.waitFor({ state: 'visible' })
    expect(await stamp.textContent()).toBe('4 March 2021')
  })

  it('goes from an engagement to who took part, and to the words that say so', async () => {
    const { page } = at
    await page.goto(home)
    await page.getByRole('link', { name: 'Call', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Aino Kallas and Marco Benedetti' }).waitFor()
    expect(await page.getByRole('heading', { name: 'What was said' }).count()).toBe(1)
    await page
      .getByRole('link', { name: /^In the text/ })
      .first()
      .click()
    await page.waitForURL(/documents\/.*#/)
    await expect
      .poll(async () => (await page.locator('article .on').allInnerTexts()).join(''))
      .toMatch(/^On March 4, .*initiative\./s)
    await page.goBack()
    await page.getByRole('link', { name: 'Marco Benedetti' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Marco Benedetti' }).waitFor()
    await page.getByRole('heading', { name: 'Positions' }).waitFor()
    await page.getByText('There can be no military solution').waitFor()
    expect(await page.getByText('Offices seen').count()).toBe(1)
  })

  it('goes back to where the reader was', async () => {
    const { page } = at
    await page.setViewportSize({ width: 800, height: 400 })
    await page.goto(home)
    await page.locator('main article').first().waitFor()
    const link = page.getByRole('link', { name: 'Baltic Wire' })
    await link.scrollIntoViewIfNeeded()
    const place = await page.evaluate('Math.round(scrollY)')
    expect(place).toBeGreaterThan(400)
    await link.click()
    await page.getByRole('heading', { level: 1, name: /Grain corridor/ }).waitFor()
    expect(await page.evaluate('scrollY')).toBeLessThan(400)
    await page.goBack()
    await page.locator('main article').first().waitFor()
    await expect.poll(() => page.evaluate('Math.round(scrollY)')).toBe(place)
  })

  it('shows a hostile text as words and runs nothing of it', async () => {
    const { page } = at
    await page.goto(home)
    await page.getByText('<script>alert(1)</script>').first().waitFor()
    await page.getByRole('link', { name: 'Contact', exact: true }).click()
    await page.getByText('<iframe src="https://evil.example">').waitFor()
    await page
      .getByRole('link', { name: /<script>document.title/ })
      .first()
      .click()
    await page.getByText('<img src=x onerror="document.title=\'owned\'">').last().waitFor()
    await page.waitForTimeout(200)
    expect(await page.title()).not.toBe('owned')
    expect(await page.locator('main iframe, main img, main script').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"], a[href*="evil.example"]').count()).toBe(0)
  })
})
