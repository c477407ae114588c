import { get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import { isIP } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { ReadoutError } from '../model/index.ts'
import { isPublicAddress } from './address.ts'
import { notPublic, publicLookup } from './lookup.ts'

/** Says who is asking, and what for. */
const userAgent = 'Readout/0.1 (reads one page at a time for the person who named it)'

export interface RequestOptions {
  readonly allowedHosts: readonly string[]
  readonly signal: AbortSignal
  /** Resolves names; for tests. */
  readonly lookup?: Parameters<typeof publicLookup>[0]
}

/** Refuses an address that is written into the URL; names are checked when they are resolved. */
function refuseInner(url: URL, allowed: boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowed && isIP(host) && !isPublicAddress(host)) throw notPublic(host, host)
}

/** Asks for one URL, and answers with its head; redirects are not followed here. */
export function request(url: URL, { allowedHosts, signal, lookup }: RequestOptions): Promise<IncomingMessage> {
  const allowed = allowedHosts.includes(url.hostname.replace(/^\[|\]$/g, ''))
  refuseInner(url, allowed)
  const get = url.protocol === 'https:' ? getHttps : getHttp
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,text/*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
  }
  return new Promise((resolve, reject) => {
    const options = { headers, signal, agent: false, ...(allowed ? {} : { lookup: publicLookup(lookup) }) }
    get(url, options, resolve).on('error', reject)
  })
}

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The body of an answer, unpacked. */
export function bodyOf(response: IncomingMessage, url: string): AsyncIterable<Uint8Array> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (encoding === 'identity' || encoding === '') return response
  const decoder = decoders[encoding]?.()
  if (!decoder)
    throw new ReadoutError('network', `${url}: the server packs its answer as "${encoding}", which cannot be unpacked.`)
  // An error of the connection must end the unpacking as well.
  response.on('error', (error) => (decoder as unknown as { destroy(error: Error): void }).destroy(error))
  return response.pipe(decoder) as unknown as AsyncIterable<Uint8Array>
}
