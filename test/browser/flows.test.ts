import { afterEach, beforeEach, expect, it } from 'vitest'
import { readings } from '../../src/api/testing/readings.ts'
import { inBrowser, type Watched, watch } from './chromium.ts'
import { useServedApp } from './serving.ts'

inBrowser('the web app, as it is used', () => {
  const app = useServedApp(readings)
  let at: Watched
  beforeEach(async () => {
    at = await watch(app.browser)
  })
  afterEach(async () => {
    await at.context.close()
    expect(at.errors).toEqual([])
    expect(at.strays).toEqual([])
  })
  const home = () => app.serving.url

  it('shows the latest engagements, what is to come, and the figures', async () => {
    const { page } = at
    await page.goto(home())
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
    await page.goto(home())
    await page.locator('main article').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('libya')
    await page.keyboard.press('Enter')
    await page.locator('main article mark').first().waitFor()
    expect(page.url()).toBe(`${home()}search?text=libya`)
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
    await page.goto(`${home()}search?text=zanzibar`)
    await page.getByText('No text in the record fits this question.').waitFor()
    expect(await page.getByRole('status').filter({ hasText: 'Nothing found' }).count()).toBe(1)
  })

  it('goes from an engagement to who took part, and to the words that say so', async () => {
    const { page } = at
    await page.goto(home())
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
    await page.goto(home())
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
    await page.goto(home())
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
