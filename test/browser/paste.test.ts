import { afterEach, expect, it } from 'vitest'
import type { Serving } from '../../src/api/index.ts'
import { inBrowser, type Watched, watch } from './chromium.ts'
import { serveWeb, useApp } from './serving.ts'

const text = `Press release on Foreign Minister Sergey Lavrov's telephone conversation with Foreign Minister of Italy Luigi Di Maio

On September 15, Foreign Minister Sergey Lavrov had a telephone conversation with Foreign Minister of Italy Luigi Di Maio at the latter's initiative.

The ministers discussed the situation in Libya. Sergey Lavrov emphasised the importance of a sustainable ceasefire.
`

inBrowser('reading a text in the web app', () => {
  const app = useApp()
  let serving: Serving
  let at: Watched
  afterEach(async () => {
    await at.context.close()
    await serving.close()
  })

  it('reads what is pasted, keeps it when asked, and shows it in the record', async () => {
    serving = await serveWeb(app.webRoot, [])
    at = await watch(app.browser)
    const { page } = at
    await page.goto(serving.url)
    await page.getByRole('heading', { name: 'The record is empty' }).waitFor()
    await page.getByLabel('Read a text').fill(text)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('Read, not kept.').waitFor()
    const panel = page.getByRole('region', { name: 'What was read in it' })
    expect(await panel.textContent()).toMatch(/Engagements[\s\S]*Call[\s\S]*Sergey Lavrov[\s\S]*Luigi Di Maio/i)
    await page.reload()
    await page.getByText('Read, not kept.').waitFor()
    await page.getByRole('button', { name: 'Add to the record' }).click()
    await page.waitForURL(/\/documents\/[0-9a-f]{64}$/)
    await page.getByRole('link', { name: 'Readout: start' }).click()
    await page.locator('main article').filter({ hasText: 'Luigi Di Maio' }).first().waitFor()
    expect(at.errors).toEqual([])
    expect(at.strays).toEqual([])
  })

  it('asks for the token where there is one, and lets in with it', async () => {
    const token = 'a-token-of-more-than-sixteen'
    serving = await serveWeb(app.webRoot, [], { token })
    at = await watch(app.browser)
    const { page } = at
    await page.goto(serving.url)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.getByLabel('Token').fill('not this one, surely')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('That is not the token.').waitFor()
    await page.getByLabel('Token').fill(token)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'The record is empty' }).waitFor()
  })

  it('says what to do where the server is gone', async () => {
    serving = await serveWeb(app.webRoot, [])
    at = await watch(app.browser)
    const { page } = at
    await page.goto(serving.url)
    await page.getByRole('heading', { name: 'The record is empty' }).waitFor()
    await at.context.setOffline(true)
    await page.getByRole('link', { name: 'Who' }).click()
    await page.getByRole('alert').filter({ hasText: 'Readout does not answer.' }).waitFor()
    await at.context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Nobody of that name').waitFor()
  })

  it('tells a page that is not there from one that is', async () => {
    serving = await serveWeb(app.webRoot, [])
    at = await watch(app.browser)
    const { page } = at
    await page.goto(`${serving.url}documents/none`)
    await page.getByRole('heading', { name: 'There is no document "none" in the record.' }).waitFor()
    await page.goto(`${serving.url}no/such/page`)
    await page.getByRole('heading', { name: 'There is no such page.' }).waitFor()
  })
})
