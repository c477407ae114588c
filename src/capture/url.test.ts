import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { isPublicAddress } from './address.ts'
import { captureUrl } from './index.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server on a free port of this machine. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const allowed = { allowedHosts: ['127.0.0.1'] }
const page = '<html><head><title>T</title></head><body><h1>Call</h1><p>They spoke.</p></body></html>'

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1%eth0', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', true],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['ff02::1', false],
  ['no address', false],
])('isPublicAddress(%s) is %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})

describe('captureUrl', () => {
  test('takes in a page, with an honest name for itself', async () => {
    let agent: string | undefined
    const url = await serve((request, response) => {
      agent = request.headers['user-agent']
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-encoding', 'gzip')
      response.end(gzipSync(page))
    })
    const captured = await captureUrl(`${url}/a`, allowed)
    expect(captured.source).toMatchObject({
      text: 'Call\n\nThey spoke.',
      source: `${url}/a`,
      url: `${url}/a`,
      title: 'Call',
    })
    expect(agent).toMatch(/^Readout\//)
  })

  test('follows redirects, and names where it ended', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/b') response.setHeader('content-type', 'text/plain').end('The text.')
      else response.writeHead(302, { location: '/b' }).end()
    })
    expect((await captureUrl(url, allowed)).source).toMatchObject({ text: 'The text.', source: url, url: `${url}/b` })
  })

  test('asks nobody inside the own network, by whatever way', async () => {
    let asked = 0
    const url = await serve((_, response) => {
      asked++
      response.end('secret')
    })
    const { port } = new URL(url)
    const toLoopback = ((_host: string, _options: object, done: (error: null, all: object[]) => void) =>
      done(null, [{ address: '127.0.0.1', family: 4 }])) as never
    for (const address of [
      url,
      `http://localhost:${port}`,
      `http://[::1]:${port}`,
      `http://2130706433:${port}`,
      `http://0x7f.1:${port}`,
    ])
      await expect(captureUrl(address)).rejects.toMatchObject({
        code: 'network',
        remedy: expect.stringContaining('--allow-host'),
      })
    await expect(captureUrl(`http://ministry.example:${port}`, { lookup: toLoopback })).rejects.toMatchObject({
      code: 'network',
    })
    expect(asked).toBe(0)
  })

  test('a redirect into the own network is refused', async () => {
    let asked = 0
    const inner = await serve((_, response) => {
      asked++
      response.end('secret')
    })
    const outer = await serve((_, response) =>
      response.writeHead(302, { location: inner.replace('127.0.0.1', '127.0.0.2') }).end(),
    )
    await expect(captureUrl(outer, allowed)).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining('127.0.0.2'),
    })
    expect(asked).toBe(0)
  })

  test('a circle of redirects ends', async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    await expect(captureUrl(url, allowed)).rejects.toMatchObject({
      message: expect.stringContaining('leads on more than'),
    })
  })

  test('what is too large, or unpacks to too much, is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, 'a'))
    const url = await serve((request, response) => {
      response.setHeader('content-type', 'text/plain')
      if (request.url === '/bomb') response.setHeader('content-encoding', 'gzip').end(bomb)
      else response.end('x'.repeat(200_000))
    })
    for (const path of ['/', '/bomb'])
      await expect(captureUrl(url + path, { ...allowed, maxSize: 100_000 })).rejects.toMatchObject({
        code: 'input-too-large',
      })
  })

  test('a server that never ends is left after a while', async () => {
    const url = await serve((_, response) => {
      response.write('x')
    })
    await expect(captureUrl(url, { ...allowed, timeout: 200 })).rejects.toMatchObject({
      message: expect.stringContaining('within 0.2 s'),
    })
  })

  test.each([
    ['/404', 'the server answers 404'],
    ['/pdf', 'is application/pdf'],
    ['/broken', ''],
  ])('%s is an error that names the address', async (path, says) => {
    const url = await serve((request, response) => {
      if (request.url === '/404') response.writeHead(404).end()
      else if (request.url === '/pdf') response.setHeader('content-type', 'application/pdf').end('%PDF')
      else response.setHeader('content-encoding', 'gzip').end('no gzip')
    })
    await expect(captureUrl(url + path, allowed)).rejects.toMatchObject({
      message: expect.stringContaining(`${url}${path}: ${says}`),
    })
  })

  test('other kinds of addresses are refused', async () => {
    for (const address of ['file:///etc/passwd', 'ftp://x', 'nonsense'])
      await expect(captureUrl(address)).rejects.toMatchObject({ code: 'bad-request' })
  })
})
