import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLoopback } from './guard/host.ts'
import { appOver, type OpenedRecord, openTestRecord, posted } from './testing/open-app.ts'
import { call } from './testing/readings.ts'

const token = 'a-token-of-more-than-sixteen'
let record: OpenedRecord
let app: ReturnType<typeof appOver>
let open: ReturnType<typeof appOver>
beforeAll(async () => {
  record = await openTestRecord([call])
  app = appOver(record.store)
  open = appOver(record.store, { token })
})
afterAll(() => record.close())

describe('names', () => {
  it.each(['localhost', 'localhost:7357', '127.0.0.1', '127.8.8.8:1', '[::1]:80', 'readout.localhost'])(
    '%s is this machine',
    (host) => expect(isLoopback(host)).toBe(true),
  )
  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    '',
    'localhost:',
    '[::2]',
    'a'.repeat(300),
  ])('%s is not', (host) => expect(isLoopback(host)).toBe(false))

  it('refuses a request that came under a foreign name', async () => {
    for (const path of ['/api/summary', '/', '/api/openapi.json']) {
      const response = await app.request(path, { headers: { Host: 'evil.example' } })
      expect(response.status, path).toBe(421)
      expect(await response.text()).not.toMatch(/Kallas/)
    }
  })
})

describe('pages of other sites', () => {
  const foreign: Readonly<Record<string, string>> = { Host: 'localhost:7357', Origin: 'https://evil.example' }
  it.each([
    ['writes with a foreign origin', { ...posted({ text: 'a', add: true }, foreign) }],
    ['writes with no site of their own', { ...posted({ text: 'a', add: true }, { ...foreign, Origin: 'null' }) }],
    [
      'writes from another port',
      { ...posted({ text: 'a', add: true }, { Host: 'localhost:7357', Origin: 'http://localhost:3000' }) },
    ],
    ['writes that the browser marks', { ...posted({ text: 'a', add: true }, { 'Sec-Fetch-Site': 'cross-site' }) }],
  ])('are refused: %s', async (_, request) => {
    expect((await app.request('/api/read', request)).status).toBe(403)
    expect((await record.store.summary()).documents).toBe(1)
  })

  it('may not read either, nor are they told that they may', async () => {
    const response = await app.request('/api/summary', {
      headers: { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' },
    })
    expect(response.status).toBe(403)
    expect((await app.request('/api/summary')).headers.get('access-control-allow-origin')).toBeNull()
  })

  it('may link to it', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }
    expect((await app.request('/api/openapi.json', { headers })).status).toBe(200)
  })

  it("are not the app's own page", async () => {
    const own = { Host: 'localhost:7357', Origin: 'http://localhost:7357', 'Sec-Fetch-Site': 'same-origin' }
    expect((await app.request('/api/read', posted({ text: 'a' }, own))).status).toBe(200)
  })
})

describe('with a token', () => {
  it('nobody comes in without it', async () => {
    for (const headers of [
      {},
      { Authorization: 'Bearer wrong' },
      { Authorization: token },
      { Cookie: `readout_session=${token}` },
    ]) {
      const response = await open.request('/api/summary', { headers })
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
    }
    expect((await open.request('/api/openapi.json')).status).toBe(401)
  })

  it('programs bring it in a header, under any name', async () => {
    const headers = { Authorization: `Bearer ${token}`, Host: 'desk.example:7357' }
    expect((await open.request('/api/summary', { headers })).status).toBe(200)
  })

  it('a browser signs in and gets a cookie that scripts cannot see', async () => {
    expect((await open.request('/api/session', posted({ token: 'wrong' }))).status).toBe(401)
    const response = await open.request('/api/session', posted({ token }))
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    expect(cookie).not.toContain(token)
    const [pair = ''] = cookie.split(';')
    expect((await open.request('/api/summary', { headers: { Cookie: pair } })).status).toBe(200)
  })

  it('one that is too short is not taken', () => expect(() => appOver(record.store, { token: 'short' })).toThrow(/16/))
})

describe('headers', () => {
  it('let nothing inline run, on pages, answers and errors alike', async () => {
    for (const path of ['/api/summary', '/api/none', '/none']) {
      const { headers } = await app.request(path)
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  it('let a browser ask whether anything changed', async () => {
    const first = await app.request('/api/summary')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect((await app.request('/api/summary', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })
})
