import type { IncomingMessage } from 'node:http'
import { ReadoutError } from '../model/index.ts'
import { type Captured, defaultMaxSize, type Limits, type MediaType, pageFactor } from './captured.ts'
import { fromBytes } from './from-bytes.ts'
import { bodyOf, type RequestOptions, request } from './request.ts'
import { tooLarge } from './size.ts'
import { readAtMost } from './stream.ts'

export interface UrlOptions extends Partial<Limits> {
  /** Hosts that may be asked though they are not on the public internet. */
  readonly allowedHosts?: readonly string[]
  /** The most milliseconds that it may take as a whole. */
  readonly timeout?: number
  readonly lookup?: RequestOptions['lookup']
}

const mostRedirects = 5
const mediaTypes: Readonly<Record<string, MediaType>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/plain': 'text/plain',
  'text/markdown': 'text/markdown',
}

const causes: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of its host cannot be resolved now',
  ECONNREFUSED: 'its host takes no connection',
  ECONNRESET: 'its host broke off the connection',
  ETIMEDOUT: 'its host does not answer',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'there is no network',
  CERT_HAS_EXPIRED: 'the certificate of its host has expired',
}

function explain(error: unknown, url: string, late: string | null): unknown {
  if (error instanceof ReadoutError) {
    if (error.message.startsWith(url)) return error
    return new ReadoutError(error.code, `${url}: ${error.message}`, { remedy: error.remedy, cause: error })
  }
  const { code, message } = error as { code?: string; message?: string }
  const says = late ?? causes[code ?? ''] ?? message ?? String(error)
  return new ReadoutError('network', `${url}: ${says}.`, {
    remedy: 'Check the address and the connection, or save the page and read the file.',
    cause: error,
  })
}

function parse(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new ReadoutError('bad-request', `${address}: is no http or https address.`, { remedy: 'Check the spelling.' })
  return url
}

async function follow(address: string, options: RequestOptions): Promise<{ url: URL; response: IncomingMessage }> {
  let url = parse(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await request(url, options)
    const status = response.statusCode ?? 0
    const { location } = response.headers
    if (status < 300 || status >= 400 || !location) return { url, response }
    response.destroy()
    if (!URL.canParse(location, url.href))
      throw new ReadoutError('network', `${address}: leads on to "${location}", which is no address.`)
    url = parse(new URL(location, url).href)
  }
  throw new ReadoutError('network', `${address}: leads on more than ${mostRedirects} times.`)
}

function mediaTypeOf(response: IncomingMessage, url: string): { mediaType: MediaType | null; charset: string | null } {
  const [type = '', ...parameters] = (response.headers['content-type'] ?? '').split(';').map((part) => part.trim())
  const charset = parameters.map((part) => /^charset="?([^"]+)"?$/i.exec(part)?.[1]).find(Boolean) ?? null
  const name = type.toLowerCase()
  if (name && !mediaTypes[name] && !name.startsWith('text/'))
    throw new ReadoutError('input-unreadable', `${url}: is ${name}, not a page or a text.`, {
      remedy: 'Save its text as .txt, .md or .html and read that.',
    })
  return { mediaType: mediaTypes[name] ?? (name ? 'text/plain' : null), charset }
}

/**
 * Takes in the page or text at an http(s) URL. Only the public internet is asked: neither the URL, nor what its name
 * resolves to, nor a redirect may lead into the user's own network, unless its host is allowed by name.
 * @throws ReadoutError `network`, `bad-request`, `input-too-large`, `input-unreadable`.
 */
export async function captureUrl(
  address: string,
  { maxSize = defaultMaxSize, allowedHosts = [], timeout = 30_000, lookup }: UrlOptions = {},
): Promise<Captured> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), timeout)
  try {
    const options = { allowedHosts, signal: abort.signal, ...(lookup ? { lookup } : {}) }
    const { url, response } = await follow(address, options)
    try {
      const status = response.statusCode ?? 0
      if (status < 200 || status >= 300)
        throw new ReadoutError(
          'network',
          `${address}: the server answers ${[status, response.statusMessage].filter(Boolean).join(' ')}.`,
          {
            remedy: 'Open it in a browser; save the page there and read the file.',
          },
        )
      const { mediaType, charset } = mediaTypeOf(response, address)
      const announced = Number(response.headers['content-length'] ?? 0)
      if (announced > maxSize * pageFactor) throw tooLarge(address, announced, maxSize)
      const bytes = await readAtMost(bodyOf(response, address), address, maxSize * pageFactor)
      return await fromBytes({ source: address, bytes, maxSize, mediaType, charset, url: url.href })
    } finally {
      response.destroy()
    }
  } catch (error) {
    throw explain(error, address, abort.signal.aborted ? `did not arrive within ${timeout / 1000} s` : null)
  } finally {
    clearTimeout(timer)
  }
}
