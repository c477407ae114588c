import { afterEach, beforeEach, expect, it } from 'vitest'
import { call } from '../../src/api/testing/readings.ts'
import { inBrowser, type Watched, watch } from './chromium.ts'
import { useServedApp } from './serving.ts'

inBrowser('the page of a document', () => {
  const app = useServedApp([call])
  let at: Watched
  beforeEach(async () => {
    at = await watch(app.browser)
  })
  afterEach(async () => {
    await at.context.close()
    expect(at.errors).toEqual([])
    expect(at.strays).toEqual([])
  })
  const document = () => `${app.serving.url}documents/${call.document.id}`

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
    await page.getByRole('button', { name: /stamped with the day/ }).click()
    const stamp = page.locator('article .on')
    await stamp.waitFor({ state: 'visible' })
    expect(await stamp.textContent()).toBe('4 March 2021')
    expect(await page.getByText('READ MORE').isVisible()).toBe(true)
    await page.getByText(/4 lines of the page/).click()
    expect(await page.getByText('READ MORE').isVisible()).toBe(false)
  })
})
