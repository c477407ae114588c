import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from './serve.ts'
import { type OpenedRecord, openTestRecord, readKnown } from './testing/open-app.ts'
import { call } from './testing/readings.ts'

let record: OpenedRecord
beforeAll(async () => {
  record = await openTestRecord([call])
})
afterAll(() => record.close())

/** The status of a request as a client writes it, with nothing made right on the way. */
const rawStatus = (port: number, path: string, headers: Readonly<Record<string, string>>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

describe('serve', () => {
  it('serves on loopback, under loopback names only, and ends when told', async () => {
    const serving = await serve({ store: record.store, read: readKnown, port: 0 })
    expect(serving.url).toBe(`http://127.0.0.1:${serving.port}/`)
    const summary = await fetch(`${serving.url}api/summary`)
    expect(summary.status).toBe(200)
    expect(await rawStatus(serving.port, '/api/summary', { Host: 'evil.example' })).toBe(421)
    expect(await rawStatus(serving.port, '/api/summary', { Host: `localhost:${serving.port}` })).toBe(200)
    await serving.close()
    await expect(fetch(serving.url)).rejects.toThrow()
  })

  it('refuses to serve beyond this machine without a token', async () => {
    for (const host of ['0.0.0.0', '::', '192.0.2.7'])
      await expect(serve({ store: record.store, read: readKnown, port: 0, host })).rejects.toMatchObject({
        code: 'bad-request',
        remedy: expect.stringContaining('READOUT_TOKEN'),
      })
  })

  it('serves beyond it with one', async () => {
    const token = 'a-token-of-more-than-sixteen'
    const serving = await serve({ store: record.store, read: readKnown, port: 0, host: '0.0.0.0', token })
    const address = `http://127.0.0.1:${serving.port}/api/summary`
    expect((await fetch(address)).status).toBe(401)
    expect((await fetch(address, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(200)
    await serving.close()
  })

  it('says what to do where the port is taken', async () => {
    const first = await serve({ store: record.store, read: readKnown, port: 0 })
    await expect(serve({ store: record.store, read: readKnown, port: first.port })).rejects.toMatchObject({
      code: 'network',
      remedy: expect.stringContaining('--port'),
    })
    await first.close()
  })
})
