import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appOver, type OpenedRecord, openTestRecord } from '../testing/open-app.ts'

let record: OpenedRecord
let folder: string
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  record = await openTestRecord([])
  folder = await mkdtemp(join(tmpdir(), 'readout-web-'))
  const web = join(folder, 'web')
  await mkdir(join(web, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'for nobody')
  await writeFile(join(web, 'index.html'), '<!doctype html><title>Readout</title>')
  await writeFile(join(web, 'assets', 'index-abcd1234.js'), 'console.log(1);'.repeat(50))
  await symlink(join(folder, 'secret.txt'), join(web, 'leak.txt'))
  app = appOver(record.store, { webRoot: web })
})
afterAll(async () => {
  await record.close()
  await rm(folder, { recursive: true })
})

describe('the files of the web app', () => {
  it('are served, hashed ones for good', async () => {
    const asset = await app.request('/assets/index-abcd1234.js')
    expect(asset.headers.get('cache-control')).toMatch(/immutable/)
    expect(asset.headers.get('content-type')).toMatch(/^text\/javascript/)
    const page = await app.request('/')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const again = await app.request('/', { headers: { 'If-None-Match': page.headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('are packed for who can unpack them', async () => {
    const plain = await app.request('/assets/index-abcd1234.js')
    const packed = await app.request('/assets/index-abcd1234.js', { headers: { 'Accept-Encoding': 'br, gzip' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')))
  })

  it.each(['/documents/abc', '/search?text=a', '/entities/ITA', '/anything/else'])(
    'the app itself answers %s',
    async (path) => expect(await (await app.request(path)).text()).toMatch(/<title>Readout/),
  )

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//etc/passwd',
    '/leak.txt',
    '/assets/%00',
    '/assets/missing-abcd1234.js',
  ])('nothing leads out of the folder by %s', async (path) => {
    const response = await app.request(path)
    expect(await response.text()).not.toMatch(/for nobody|root:/)
  })

  it('say how to build them where they are not built', async () => {
    const unbuilt = appOver(record.store, { webRoot: join(folder, 'nowhere') })
    const response = await unbuilt.request('/')
    expect(response.status).toBe(404)
    expect(await response.text()).toMatch(/npm run build:web/)
  })
})
