import type { z } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as answers from './schemas/answers.ts'
import { problem } from './schemas/problem.ts'
import { reading } from './schemas/reading.ts'
import { appOver, type OpenedRecord, openTestRecord, posted } from './testing/open-app.ts'
import { announcement, call, hostile, news } from './testing/readings.ts'

let record: OpenedRecord
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  record = await openTestRecord([call, news, announcement])
  app = appOver(record.store)
})
afterAll(() => record.close())

/** Gets an answer and holds it against its schema to the letter. */
async function get<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
  const response = await app.request(`/api${path}`)
  expect(response.status, await response.clone().text()).toBe(200)
  return schema.parse(await response.json())
}

describe('what the API answers', () => {
  it('the record at a glance', async () => {
    const summary = await get('/summary', answers.summaryAnswer)
    expect(summary.record).toMatchObject({ documents: 3, engagements: 5, statements: 8, commitments: 1 })
    expect(summary.latest.map(({ kind, date, statementCount }) => [kind, date, statementCount])).toEqual([
      ['meeting', '2022-06-14', 2],
      ['call', '2021-03-04', 6],
    ])
    expect(summary.upcoming.map(({ date }) => date)).toEqual(['2099-09-14'])
    expect(summary.announced.map(({ date }) => date)).toEqual(['2099-09-14', '2021-05'])
    expect(summary.parties).toEqual({ FIN: 'Finland', ITA: 'Italy', TUR: 'Turkey' })
  })

  it('documents, one of them whole, its reading and its text to the letter', async () => {
    const { items, total } = await get('/documents', answers.documentsAnswer)
    expect([total, items[0]?.title]).toEqual([3, news.document.title])
    const id = call.document.id
    const one = await get(`/documents/${id}`, answers.documentAnswer)
    expect(one.reading).toEqual(call)
    expect(one.parties).toMatchObject({ DEU: 'Germany', ITA: 'Italy' })
    expect(Object.keys(one.links.engagements)).toHaveLength(3)
    expect(await get(`/documents/${id}/reading`, reading)).toEqual(call)
    const text = await app.request(`/api/documents/${id}/text`)
    expect(await text.text()).toBe(call.document.text)
    expect(text.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(text.headers.get('content-disposition')).toMatch(/^attachment/)
  })

  it('engagements, narrowed, and one with what was said there', async () => {
    const { items } = await get('/engagements?party=ITA&kind=call&main=true', answers.engagementsAnswer)
    expect(items.map(({ initiator, statementCount }) => [initiator, statementCount])).toEqual([['ITA', 6]])
    const one = await get(`/engagements/${items[0]?.id}`, answers.engagementAnswer)
    expect(one.statements).toHaveLength(6)
    const { document, passages } = one.sources[0]
    expect(document.id).toBe(call.document.id)
    for (const { text, start } of passages)
      expect(call.document.text.slice(start ?? 0, (start ?? 0) + text.length)).toBe(text)
  })

  it('statements of a holder', async () => {
    const { items, total } = await get('/statements?party=TUR', answers.statementsAnswer)
    expect([total, items[0]?.act]).toEqual([1, 'propose'])
    const one = await get(`/statements/${items[0]?.id}`, answers.statementAnswer)
    expect(one.statement.content).toEqual(news.statements[1]?.content)
  })

  it('entities and a person over all documents', async () => {
    const { items } = await get('/entities?name=kall', answers.entitiesAnswer)
    expect(items.map(({ name }) => name)).toEqual(['Aino Kallas'])
    const person = await get(`/entities/${items[0]?.id}`, answers.entityAnswer)
    expect(person.counts).toMatchObject({ documents: 2, engagements: 2 })
    expect(person.offices[0]).toMatchObject({ office: 'Foreign Minister', party: 'FIN' })
    expect((await get('/entities/ITA', answers.entityAnswer)).name).toBe('Italy')
  })

  it('instruments and commitments', async () => {
    expect((await get('/instruments', answers.instrumentsAnswer)).items[0]?.name).toBe('UNSC resolution 2510')
    expect((await get('/commitments', answers.commitmentsAnswer)).items[0]?.due).toBe('2021-05')
  })

  it('a search, with totals, facets, and names that begin so', async () => {
    const found = await get('/search?text=harvest&of=statements', answers.searchAnswer)
    expect(found.of).toBe('statements')
    expect(found.statements.map(({ act }) => act)).toEqual(['request'])
    expect(found.documents).toEqual([])
    expect(found.total).toBe(1)
    const counts = await get('/facets?text=harvest&of=statements', answers.facetsAnswer)
    expect(counts.totals).toEqual({ documents: 1, engagements: 0, statements: 1 })
    expect(counts.facets.act).toEqual([{ value: 'request', label: expect.any(String), count: 1 }])
    expect((await get('/search?text=kallas', answers.searchAnswer)).entities[0]?.name).toBe('Aino Kallas')
    const hit = (await get('/search?text=harvest', answers.searchAnswer)).documents[0]
    const [mark] = hit?.passage?.marks ?? []
    expect(hit?.passage?.text.slice(mark?.start, mark?.end)).toBe('harvest')
  })

  it('each hit with its own words', async () => {
    const { documents } = await get('/search?text=minister', answers.searchAnswer)
    expect(documents.length).toBeGreaterThan(1)
    const texts = new Map([call, news, announcement].map(({ document }) => [document.id, document.text]))
    for (const { id, passage } of documents) expect(texts.get(id)).toContain(passage?.text)
    const { engagements } = await get('/search?text=helsinki&of=engagements', answers.searchAnswer)
    expect(new Set(engagements.map(({ match }) => match?.text)).size).toBe(engagements.length)
  })

  it('pages that follow one another without a gap', async () => {
    const first = await get('/engagements?limit=2', answers.engagementsAnswer)
    const second = await get(
      `/engagements?limit=2&cursor=${encodeURIComponent(first.next ?? '')}`,
      answers.engagementsAnswer,
    )
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
  })
})

describe('reading and adding', () => {
  it('reads a text and keeps nothing', async () => {
    const response = await app.request('/api/read', posted({ text: hostile.document.text }))
    const answer = answers.readAnswer.parse(await response.json())
    expect(answer).toMatchObject({ kept: false, outcome: null })
    expect(answer.reading.statements).toEqual(hostile.statements)
    expect((await record.store.summary()).documents).toBe(3)
  })

  it('reads plain text too, and says that it is kept already', async () => {
    const response = await app.request('/api/read', {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      body: call.document.text,
    })
    expect(answers.readAnswer.parse(await response.json())).toMatchObject({ kept: true, outcome: null })
  })

  it('keeps what it is asked to keep, once', async () => {
    const { store, close } = await openTestRecord([])
    const own = appOver(store)
    const add = async () => (await own.request('/api/read', posted({ text: call.document.text, add: true }))).json()
    expect(answers.readAnswer.parse(await add())).toMatchObject({ kept: true, outcome: 'added' })
    expect(answers.readAnswer.parse(await add())).toMatchObject({ kept: true, outcome: 'unchanged' })
    const many = await own.request(
      '/api/add',
      posted({ documents: [{ text: news.document.text }, { text: 'Nothing here.' }] }),
    )
    expect(answers.addAnswer.parse(await many.json()).items.map(({ outcome }) => outcome)).toEqual(['added', 'added'])
    expect((await store.summary()).documents).toBe(3)
    await close()
  })
})

describe('what does not fit', () => {
  it.each([
    ['/documents/none', 404, 'not-found'],
    ['/engagements/none', 404, 'not-found'],
    ['/entities/none', 404, 'not-found'],
    ['/statements/none', 404, 'not-found'],
    ['/nothing', 404, 'not-found'],
    ['/engagements?kind=picnic', 400, 'bad-request'],
    ['/engagements?limit=1000', 400, 'bad-request'],
    ['/engagements?from=yesterday', 400, 'bad-request'],
    ['/search?of=secrets', 400, 'bad-request'],
    ['/facets?act=dance', 400, 'bad-request'],
  ])('%s is answered with a problem', async (path, status, code) => {
    const response = await app.request(`/api${path}`)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(problem.parse(await response.json())).toMatchObject({ status, code })
  })

  it.each([
    ['no text', posted({}), 400],
    ['an empty text', posted({ text: ' \n ' }), 400],
    ['a script for an address', posted({ text: 'a', url: 'javascript:alert(1)' }), 400],
    ['a field that nobody knows', posted({ text: 'a', evil: true }), 400],
    ['a text that is too long', posted({ text: 'a'.repeat(500_001) }), 400],
    ['more than the body may hold', posted({ text: 'a'.repeat(5_000_000) }), 413],
    ['what is not JSON', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{' }, 400],
    [
      'a form',
      { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'text=a' },
      415,
    ],
  ])('%s is refused', async (_, request, status) => {
    const response = await app.request('/api/read', request)
    expect(response.status).toBe(status)
    expect(problem.parse(await response.json()).status).toBe(status)
  })

  it('shows nothing of its inside when it fails', async () => {
    const heard: unknown[] = []
    const failing = appOver(record.store, {
      read: () => {
        throw new Error('secret place /home/x')
      },
      onError: (error) => heard.push(error),
    })
    const response = await failing.request('/api/read', posted({ text: 'a' }))
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/secret/)
    expect(heard).toHaveLength(1)
  })
})
